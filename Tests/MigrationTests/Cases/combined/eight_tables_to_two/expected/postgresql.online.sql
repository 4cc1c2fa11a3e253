-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE goals IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE logs IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE payments IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE preferences IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE steps IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE streaks IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `goals`, `steps`, `preferences`, `streaks`, `payments`, `logs`
DROP TABLE goals, steps, preferences, streaks, payments, logs;
-- add the column `hour` to `users`
ALTER TABLE users ADD COLUMN hour integer DEFAULT 9 NOT NULL;
COMMIT;
