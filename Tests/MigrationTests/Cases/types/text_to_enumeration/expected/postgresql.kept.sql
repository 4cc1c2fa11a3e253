-- Made by schemac: from from to to.
-- blocks-reads: `orders` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `orders.state` as order_state from now on
-- data-may-not-fit: values of `orders.state` that cannot be converted stop the migration
-- breaks-clients: clients get `orders.previous` as order_state from now on
-- data-may-not-fit: values of `orders.previous` that cannot be converted stop the migration
-- rewrites-table: every row of `orders` is written anew for `state`, `previous`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_261a9a1a`
LOCK TABLE orders;

CREATE SCHEMA schemac_backup_261a9a1a;

CREATE TABLE schemac_backup_261a9a1a.orders AS
  SELECT id, state, previous FROM orders;

-- drop the check `orders_state_check` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_state_check;

-- create the type `order_state`
CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');

-- change types: `orders.state` to order_state, `orders.previous` to order_state
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE order_state USING CAST(state AS order_state)::order_state,
  ALTER COLUMN state SET DEFAULT 'new',
  ALTER COLUMN previous TYPE order_state USING CAST(previous AS order_state)::order_state;

COMMIT;
