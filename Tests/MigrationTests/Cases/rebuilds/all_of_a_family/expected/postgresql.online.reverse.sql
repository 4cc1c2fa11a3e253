-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE a IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE b IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE c IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `a.x` to integer
ALTER TABLE a ALTER COLUMN x TYPE integer;
-- change the type of `b.x` to integer
ALTER TABLE b ALTER COLUMN x TYPE integer;
-- change the type of `c.x` to integer
ALTER TABLE c ALTER COLUMN x TYPE integer;
COMMIT;
