-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `files_path_idx_schemac_new` on `files`, while clients go on
CREATE INDEX CONCURRENTLY files_path_idx_schemac_new ON files (full_path);

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
-- let the index that was built have the name `files_path_idx`
ALTER INDEX files_path_idx_schemac_new RENAME TO files_path_idx;
COMMIT;
