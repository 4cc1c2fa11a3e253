-- Made by schemac: from from to to.
-- breaks-clients: clients get `orders.state` as text from now on
-- rewrites-table: every row of `orders` is written anew for `state`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- breaks-clients: clients that name the type `order_state` fail from now on
-- builds-index: the index `orders_id_idx` is built over every row
-- blocks-writes: `orders` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `orders_id_idx`
DROP INDEX orders_id_idx;

-- change the type of `orders.state` to text
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE text,
  ALTER COLUMN state SET DEFAULT 'new';

-- drop the type `order_state`
DROP TYPE order_state;

-- create the index `orders_id_idx` on `orders`
CREATE INDEX orders_id_idx ON orders (id) WHERE state = 'paid';

COMMIT;
