-- Made by schemac: from to to from.
-- breaks-clients: clients get `orders.state` as order_state from now on
-- data-may-not-fit: values of `orders.state` that are no order_state stop the migration
-- rewrites-table: every row of `orders` is written anew for `state`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- builds-index: the index `orders_id_idx` is built over every row
-- blocks-writes: `orders` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `orders_id_idx`
DROP INDEX orders_id_idx;

-- create the type `order_state`
CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');

-- change the type of `orders.state` to order_state
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE order_state USING CAST(state AS order_state),
  ALTER COLUMN state SET DEFAULT 'new';

-- create the index `orders_id_idx` on `orders`
CREATE INDEX orders_id_idx ON orders (id) WHERE state = 'paid';

COMMIT;
