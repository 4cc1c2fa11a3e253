-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `by_x` out of the way
ALTER INDEX by_x RENAME TO by_x_schemac_old;
-- move the index `by_y` out of the way
ALTER INDEX by_y RENAME TO by_y_schemac_old;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_y` on `b`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY by_y ON b (x);

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
-- make the unique constraint `by_y` of `b` of that index
ALTER TABLE b ADD CONSTRAINT by_y UNIQUE USING INDEX by_y;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `by_x` on `b`, while clients go on
CREATE INDEX CONCURRENTLY by_x ON b (x);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_x_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_x_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `by_y_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS by_y_schemac_old;
