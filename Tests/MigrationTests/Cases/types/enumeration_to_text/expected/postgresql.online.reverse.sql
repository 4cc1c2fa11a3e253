-- Made by schemac: from to to from.

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
-- drop the index `orders_id_idx`
DROP INDEX IF EXISTS orders_id_idx;
-- create the type `order_state`
CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');
SET LOCAL statement_timeout = '3600s';
-- change the type of `orders.state` to order_state
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE order_state USING CAST(state AS order_state),
  ALTER COLUMN state SET DEFAULT 'new';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `orders_id_idx` on `orders`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS orders_id_idx ON orders (id) WHERE state = 'paid';
