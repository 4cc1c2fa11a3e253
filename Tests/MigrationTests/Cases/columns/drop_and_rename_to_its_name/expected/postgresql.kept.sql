-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `files.path` fail from now on
-- blocks-reads: `files` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `full_path` of `files` fail from now on
-- builds-index: the index `files_path_idx` is built over every row
-- blocks-writes: `files` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_51528adf`
LOCK TABLE files;

CREATE SCHEMA schemac_backup_51528adf;

CREATE TABLE schemac_backup_51528adf.files AS
  SELECT id, path FROM files;

-- drop the index `files_path_idx`
DROP INDEX files_path_idx;

-- drop `path` of `files`
ALTER TABLE files DROP COLUMN path;

-- rename the column `full_path` of `files` to `path`
ALTER TABLE files RENAME COLUMN full_path TO path;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE files RENAME CONSTRAINT files_full_path_not_null TO files_path_not_null;
  END IF;
END';

-- create the index `files_path_idx` on `files`
CREATE INDEX files_path_idx ON files (path);

COMMIT;
