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
-- move the index `files_path_idx` out of the way
ALTER INDEX IF EXISTS files_path_idx RENAME TO files_path_idx_schemac_gone;
-- rename the column `path` of `files` to `full_path`
ALTER TABLE files RENAME COLUMN path TO full_path;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''files''::regclass AND conname = ''files_path_not_null'') THEN
      ALTER TABLE files RENAME CONSTRAINT files_path_not_null TO files_full_path_not_null;
    END IF;
  END IF;
END';
-- add the column `path` to `files`
ALTER TABLE files ADD COLUMN path text;
-- in `files`, let `path` be what it says
ALTER TABLE files ADD CONSTRAINT path_schemac_filled CHECK (path IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `path` of `files` have values in all rows
ALTER TABLE files VALIDATE CONSTRAINT path_schemac_filled;
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
-- make `path` of `files` NOT NULL, as is known now
ALTER TABLE files ALTER COLUMN path SET NOT NULL, DROP CONSTRAINT path_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `files_path_idx` on `files`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS files_path_idx ON files (path);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `files_path_idx_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS files_path_idx_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `files_path_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS files_path_idx_schemac_new;
