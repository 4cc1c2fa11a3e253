-- Made by schemac: from to to from.
-- deletes-data: the values of `files.extra` are deleted
-- breaks-clients: clients that name the column `files.extra` fail from now on
-- deletes-data: the values of `files.plain` are deleted
-- breaks-clients: clients that name the column `files.plain` fail from now on
-- data-may-not-fit: rows of `files` that nothing was kept of stop the way back
-- irreversible: what `files.old` held is lost
-- breaks-clients: clients that name the column `content` of `files` fail from now on
-- breaks-clients: clients get `files.title` as varchar(100) from now on
-- data-may-not-fit: values of `files.title` that are no varchar(100) stop the migration
-- rewrites-table: every row of `files` is written anew for `title`
-- blocks-reads: `files` can be neither read nor written while its rows are written anew
-- scans-table: every row of `files` is read
-- blocks-reads: `files` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM files WHERE length(title) > 100) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of files have a title that is no varchar(100)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM files) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of files would have no old'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the column `content` of `files` to `body`
ALTER TABLE files RENAME COLUMN content TO body;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE files RENAME CONSTRAINT files_content_not_null TO files_body_not_null;
  END IF;
END';

-- add the column `old` to `files`
ALTER TABLE files ADD COLUMN old varchar(50);

-- change the type of `files.title` to varchar(100)
ALTER TABLE files ALTER COLUMN title TYPE varchar(100);

-- in `files`, let `old` be what it says
ALTER TABLE files ALTER COLUMN old SET NOT NULL;

-- drop `extra`, `plain` of `files`
ALTER TABLE files
  DROP COLUMN extra,
  DROP COLUMN plain;

-- change how long values of `files` are kept from now on
ALTER TABLE files ALTER COLUMN old SET COMPRESSION pglz, ALTER COLUMN body SET STORAGE EXTENDED, ALTER COLUMN body SET COMPRESSION DEFAULT, ALTER COLUMN raw SET STORAGE EXTERNAL, ALTER COLUMN data SET STORAGE MAIN, ALTER COLUMN data SET COMPRESSION pglz, ALTER COLUMN size SET STORAGE EXTERNAL, ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN title SET COMPRESSION pglz;

COMMIT;
