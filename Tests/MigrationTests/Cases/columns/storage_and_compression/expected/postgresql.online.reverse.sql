-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE files IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `content` of `files` to `body`
ALTER TABLE files RENAME COLUMN content TO body;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''files''::regclass AND conname = ''files_content_not_null'') THEN
      ALTER TABLE files RENAME CONSTRAINT files_content_not_null TO files_body_not_null;
    END IF;
  END IF;
END';
-- add the column `old` to `files`
ALTER TABLE files ADD COLUMN old varchar(50);
SET LOCAL statement_timeout = '3600s';
-- change the type of `files.title` to varchar(100)
ALTER TABLE files ALTER COLUMN title TYPE varchar(100);
SET LOCAL statement_timeout = '60s';
-- in `files`, let `old` be what it says
ALTER TABLE files ADD CONSTRAINT old_schemac_filled CHECK (old IS NOT NULL) NOT VALID;
-- drop `extra`, `plain` of `files`
ALTER TABLE files
  DROP COLUMN extra,
  DROP COLUMN plain;
-- change how long values of `files` are kept from now on
ALTER TABLE files ALTER COLUMN old SET COMPRESSION pglz, ALTER COLUMN body SET STORAGE EXTENDED, ALTER COLUMN body SET COMPRESSION DEFAULT, ALTER COLUMN raw SET STORAGE EXTERNAL, ALTER COLUMN data SET STORAGE MAIN, ALTER COLUMN data SET COMPRESSION pglz, ALTER COLUMN size SET STORAGE EXTERNAL, ALTER COLUMN title SET STORAGE MAIN, ALTER COLUMN title SET COMPRESSION pglz;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `old` of `files` have values in all rows
ALTER TABLE files VALIDATE CONSTRAINT old_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE files IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `old` of `files` NOT NULL, as is known now
ALTER TABLE files ALTER COLUMN old SET NOT NULL, DROP CONSTRAINT old_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `extra` of `files` have values
ALTER TABLE IF EXISTS files DROP CONSTRAINT IF EXISTS extra_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `extra` of `files`
ALTER TABLE IF EXISTS files DROP COLUMN IF EXISTS extra;
COMMIT;
