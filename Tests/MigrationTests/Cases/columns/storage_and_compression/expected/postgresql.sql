-- Made by schemac: from from to to.
-- deletes-data: the values of `files.old` are deleted
-- breaks-clients: clients that name the column `files.old` fail from now on
-- breaks-clients: clients that name the column `body` of `files` fail from now on
-- rewrites-table: rows of `files` are written anew in one statement
-- breaks-clients: clients get `files.title` as text from now on
-- scans-table: every row of `files` is read
-- blocks-reads: `files` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- rename the column `body` of `files` to `content`
ALTER TABLE files RENAME COLUMN body TO content;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE files RENAME CONSTRAINT files_body_not_null TO files_content_not_null;
  END IF;
END';

-- add the column `extra` to `files`
ALTER TABLE files ADD COLUMN extra text;

-- add the column `plain` to `files`
ALTER TABLE files ADD COLUMN plain text;

-- give the rows of `files` their `extra`
UPDATE files
  SET extra = 'x';

-- change the type of `files.title` to text
ALTER TABLE files ALTER COLUMN title TYPE text;

-- in `files`, let `extra` be what it says
ALTER TABLE files ALTER COLUMN extra SET NOT NULL;

-- drop `old` of `files`
ALTER TABLE files DROP COLUMN old;

-- change how long values of `files` are kept from now on
ALTER TABLE files ALTER COLUMN extra SET STORAGE PLAIN, ALTER COLUMN plain SET COMPRESSION pglz, ALTER COLUMN content SET STORAGE EXTERNAL, ALTER COLUMN content SET COMPRESSION pglz, ALTER COLUMN raw SET STORAGE EXTENDED, ALTER COLUMN data SET STORAGE EXTENDED, ALTER COLUMN data SET COMPRESSION DEFAULT, ALTER COLUMN size SET STORAGE MAIN, ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN title SET COMPRESSION pglz;

COMMIT;
