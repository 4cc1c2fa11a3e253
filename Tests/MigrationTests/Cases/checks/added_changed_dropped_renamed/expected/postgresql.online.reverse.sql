-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `changed_schemac_back` to `items` for rows to come
ALTER TABLE items ADD CONSTRAINT changed_schemac_back CHECK (a < 1000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `items` meet the check `changed_schemac_back`
ALTER TABLE items VALIDATE CONSTRAINT changed_schemac_back;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `items_b_check` of `items`
ALTER TABLE items DROP CONSTRAINT IF EXISTS items_b_check;
-- drop the check `changed` of `items`
ALTER TABLE items DROP CONSTRAINT IF EXISTS changed;
-- rename the constraint `new_name` of `items` to `old_name`
ALTER TABLE items RENAME CONSTRAINT new_name TO old_name;
-- let the check that was built have the name `changed`
ALTER TABLE items RENAME CONSTRAINT changed_schemac_back TO changed;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `dropped` to `items` for rows to come
ALTER TABLE items ADD CONSTRAINT dropped CHECK (b <> 7) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `items` meet the check `dropped`
ALTER TABLE items VALIDATE CONSTRAINT dropped;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the check `changed_schemac_new` of `items`
ALTER TABLE IF EXISTS items DROP CONSTRAINT IF EXISTS changed_schemac_new;
COMMIT;
