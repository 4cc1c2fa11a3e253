-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `stays_during_idx_schemac_new` on `stays`, while clients go on
CREATE INDEX CONCURRENTLY stays_during_idx_schemac_new ON stays USING gist (during) WHERE NOT (isempty(during));

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE stays IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- move the index `stays_during_idx` out of the way
ALTER INDEX stays_during_idx RENAME TO stays_during_idx_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- change types: `stays.from_address` to inet, `stays.flags` to bit varying(8)
ALTER TABLE stays
  ALTER COLUMN from_address TYPE inet USING CAST(from_address AS inet)::inet,
  ALTER COLUMN flags TYPE bit varying(8) USING CAST(flags AS bit varying(8));
SET LOCAL statement_timeout = '60s';
-- let the index that was built have the name `stays_during_idx`
ALTER INDEX stays_during_idx_schemac_new RENAME TO stays_during_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `stays_during_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS stays_during_idx_schemac_old;
