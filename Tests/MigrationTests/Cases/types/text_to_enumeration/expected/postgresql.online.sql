-- Made by schemac: from from to to.

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
-- drop the check `orders_state_check` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_state_check;
-- create the type `order_state`
CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');
SET LOCAL statement_timeout = '3600s';
-- change types: `orders.state` to order_state, `orders.previous` to order_state
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE order_state USING CAST(state AS order_state)::order_state,
  ALTER COLUMN state SET DEFAULT 'new',
  ALTER COLUMN previous TYPE order_state USING CAST(previous AS order_state)::order_state;
COMMIT;
