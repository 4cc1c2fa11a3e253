-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- move the index `by_x` out of the way
ALTER INDEX IF EXISTS by_x RENAME TO by_x_schemac_gone;
-- drop the unique constraint `by_y` of `b`
ALTER TABLE b DROP CONSTRAINT IF EXISTS by_y;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_x` on `a`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS by_x ON a (x);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_y` on `a`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS by_y ON a (x);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_x_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS by_x_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_y_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_y_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_x_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_x_schemac_old;
