-- Made by schemac: from from to to.

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
-- add the check `fair_schemac_new` to `items` for rows to come
ALTER TABLE items ADD CONSTRAINT fair_schemac_new CHECK (price > 0 AND price < 1000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `items` meet the check `fair_schemac_new`
ALTER TABLE items VALIDATE CONSTRAINT fair_schemac_new;
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
-- drop the check `fair` of `items`
ALTER TABLE items DROP CONSTRAINT fair;
-- in `items`, give `price` its default; give `size` its default
ALTER TABLE items
  ALTER COLUMN price SET DEFAULT 2,
  ALTER COLUMN size SET DEFAULT (1 + 1);
-- let the check that was built have the name `fair`
ALTER TABLE items RENAME CONSTRAINT fair_schemac_new TO fair;
COMMIT;
