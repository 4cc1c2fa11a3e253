-- Made by schemac: from from to to.

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
-- change the type of `a.id` to bigint
ALTER TABLE a ALTER COLUMN id TYPE bigint;
-- change the type of `b.id` to bigint
ALTER TABLE b ALTER COLUMN id TYPE bigint;
-- change the type of `c.id` to bigint
ALTER TABLE c ALTER COLUMN id TYPE bigint;
SET LOCAL statement_timeout = '60s';
-- in `a`, change how `id` is numbered
ALTER SEQUENCE a_id_seq AS bigint;
COMMIT;
