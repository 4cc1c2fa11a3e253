-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `files` that nothing was kept of stop the way back
-- irreversible: what `files.path` held is lost
-- breaks-clients: clients that name the column `path` of `files` fail from now on
-- scans-table: every row of `files` is read
-- blocks-reads: `files` can be neither read nor written while its rows are read
-- builds-index: the index `files_path_idx` is built over every row
-- blocks-writes: `files` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM files) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of files would have no path'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `files_path_idx`
DROP INDEX files_path_idx;

-- rename the column `path` of `files` to `full_path`
ALTER TABLE files RENAME COLUMN path TO full_path;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE files RENAME CONSTRAINT files_path_not_null TO files_full_path_not_null;
  END IF;
END';

-- add the column `path` to `files`
ALTER TABLE files ADD COLUMN path text;

-- in `files`, let `path` be what it says
ALTER TABLE files ALTER COLUMN path SET NOT NULL;

-- create the index `files_path_idx` on `files`
CREATE INDEX files_path_idx ON files (path);

COMMIT;
