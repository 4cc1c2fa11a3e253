-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `orders.state` to text, `orders.previous` to varchar(10)
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE text,
  ALTER COLUMN state SET DEFAULT 'new',
  ALTER COLUMN previous TYPE varchar(10);
SET LOCAL statement_timeout = '60s';
-- drop the type `order_state`
DROP TYPE order_state;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `orders_state_check` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT orders_state_check CHECK (state IN ('new', 'paid', 'sent')) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `orders_state_check`
ALTER TABLE orders VALIDATE CONSTRAINT orders_state_check;
COMMIT;
