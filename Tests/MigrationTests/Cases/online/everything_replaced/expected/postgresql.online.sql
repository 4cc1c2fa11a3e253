-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `target_code_schemac_new` on `old_targets`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY target_code_schemac_new ON old_targets (code, id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE new_targets IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE things IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `aims_schemac_new` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT aims_schemac_new FOREIGN KEY (target_id) REFERENCES new_targets (id) ON DELETE SET NULL NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the foreign key `aims_schemac_new`
ALTER TABLE things VALIDATE CONSTRAINT aims_schemac_new;
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
-- add the check `small_schemac_new` to `things` for rows to come
ALTER TABLE things ADD CONSTRAINT small_schemac_new CHECK (a < 2000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `things` meet the check `small_schemac_new`
ALTER TABLE things VALIDATE CONSTRAINT small_schemac_new;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_c_schemac_new` on `things`, while clients go on
CREATE INDEX CONCURRENTLY by_c_schemac_new ON things (c) WHERE c IS NOT NULL;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `one_schemac_new` on `things`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY one_schemac_new ON things (b) NULLS NOT DISTINCT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `things_key_schemac_new` on `things`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY things_key_schemac_new ON things (a, b);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
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
ALTER TABLE things DROP CONSTRAINT aims;
-- drop the unique constraint `target_code` of `old_targets`
ALTER TABLE old_targets DROP CONSTRAINT target_code;
-- drop the check `small` of `things`
ALTER TABLE things DROP CONSTRAINT small;
-- move the index `by_c` out of the way
ALTER INDEX by_c RENAME TO by_c_schemac_old;
-- drop the unique constraint `one` of `things`
ALTER TABLE things DROP CONSTRAINT one;
-- drop the primary key `things_key` of `things`
ALTER TABLE things DROP CONSTRAINT things_key;
-- make the unique constraint `target_code` of `old_targets` of that index
ALTER TABLE old_targets ADD CONSTRAINT target_code UNIQUE USING INDEX target_code_schemac_new;
-- make the unique constraint `one` of `things` of that index
ALTER TABLE things ADD CONSTRAINT one UNIQUE USING INDEX one_schemac_new;
-- make the primary key `things_key` of `things` of that index
ALTER TABLE things ADD CONSTRAINT things_key PRIMARY KEY USING INDEX things_key_schemac_new;
-- let the check that was built have the name `small`
ALTER TABLE things RENAME CONSTRAINT small_schemac_new TO small;
-- let the index that was built have the name `by_c`
ALTER INDEX by_c_schemac_new RENAME TO by_c;
-- let the foreign key that was built have the name `aims`
ALTER TABLE things RENAME CONSTRAINT aims_schemac_new TO aims;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_b`
DROP INDEX CONCURRENTLY IF EXISTS by_b;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_c_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_c_schemac_old;
