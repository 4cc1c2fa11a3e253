-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `target_code_schemac_back` on `old_targets`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS target_code_schemac_back ON old_targets (code);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE old_targets IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE things IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `aims_schemac_back` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT aims_schemac_back FOREIGN KEY (target_id) REFERENCES old_targets (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the foreign key `aims_schemac_back`
ALTER TABLE things VALIDATE CONSTRAINT aims_schemac_back;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `small_schemac_back` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT small_schemac_back CHECK (a < 1000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the check `small_schemac_back`
ALTER TABLE things VALIDATE CONSTRAINT small_schemac_back;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_c_schemac_back` on `things`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_c_schemac_back ON things (c);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `one_schemac_back` on `things`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS one_schemac_back ON things (b);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `things_key_schemac_back` on `things`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS things_key_schemac_back ON things (a);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE new_targets IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE old_targets IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE things IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `aims` of `things`
ALTER TABLE things DROP CONSTRAINT IF EXISTS aims;
-- drop the unique constraint `target_code` of `old_targets`
ALTER TABLE old_targets DROP CONSTRAINT IF EXISTS target_code;
-- drop the check `small` of `things`
ALTER TABLE things DROP CONSTRAINT IF EXISTS small;
-- move the index `by_c` out of the way
ALTER INDEX IF EXISTS by_c RENAME TO by_c_schemac_gone;
-- drop the unique constraint `one` of `things`
ALTER TABLE things DROP CONSTRAINT IF EXISTS one;
-- drop the primary key `things_key` of `things`
ALTER TABLE things DROP CONSTRAINT IF EXISTS things_key;
-- make the unique constraint `target_code` of `old_targets` of that index
ALTER TABLE old_targets ADD CONSTRAINT target_code UNIQUE USING INDEX target_code_schemac_back;
-- make the unique constraint `one` of `things` of that index
ALTER TABLE things ADD CONSTRAINT one UNIQUE USING INDEX one_schemac_back;
-- make the primary key `things_key` of `things` of that index
ALTER TABLE things ADD CONSTRAINT things_key PRIMARY KEY USING INDEX things_key_schemac_back;
-- let the check that was built have the name `small`
ALTER TABLE things RENAME CONSTRAINT small_schemac_back TO small;
-- let the index that was built have the name `by_c`
ALTER INDEX by_c_schemac_back RENAME TO by_c;
-- let the foreign key that was built have the name `aims`
ALTER TABLE things RENAME CONSTRAINT aims_schemac_back TO aims;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_b` on `things`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_b ON things (b, c);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_c_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_c_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `things_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS things_key_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS one_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_c_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS by_c_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_c_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_c_schemac_old;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the check `small_schemac_new` of `things`
ALTER TABLE IF EXISTS things DROP CONSTRAINT IF EXISTS small_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the foreign key `aims_schemac_new` of `things`
ALTER TABLE IF EXISTS things DROP CONSTRAINT IF EXISTS aims_schemac_new;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `target_code_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS target_code_schemac_new;
