-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `slots_a_key_schemac_back` on `slots`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS slots_a_key_schemac_back ON slots (a);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `slots_b_key_schemac_back` on `slots`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS slots_b_key_schemac_back ON slots (b);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `slots_c_key_schemac_back` on `slots`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS slots_c_key_schemac_back ON slots (c);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE slots IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the unique constraint `slots_a_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT IF EXISTS slots_a_key;
-- drop the unique constraint `slots_b_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT IF EXISTS slots_b_key;
-- drop the unique constraint `slots_c_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT IF EXISTS slots_c_key;
-- make the unique constraint `slots_a_key` of `slots` of that index
ALTER TABLE slots ADD CONSTRAINT slots_a_key UNIQUE USING INDEX slots_a_key_schemac_back;
-- make the unique constraint `slots_b_key` of `slots` of that index
ALTER TABLE slots ADD CONSTRAINT slots_b_key UNIQUE USING INDEX slots_b_key_schemac_back DEFERRABLE;
-- make the unique constraint `slots_c_key` of `slots` of that index
ALTER TABLE slots ADD CONSTRAINT slots_c_key UNIQUE USING INDEX slots_c_key_schemac_back DEFERRABLE INITIALLY DEFERRED;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `slots_c_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS slots_c_key_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `slots_b_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS slots_b_key_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `slots_a_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS slots_a_key_schemac_new;
