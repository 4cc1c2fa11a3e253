-- Made by schemac: from to to from.
-- builds-index: the index `orders_id_idx` is built over every row
-- blocks-writes: `orders` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `orders_id_idx`
DROP INDEX orders_id_idx;

-- drop `state` of `orders`
ALTER TABLE orders DROP COLUMN state;

-- create the type `order_state`
CREATE TYPE order_state AS ENUM ('new', 'paid', 'sent');

-- make the column `state` of `orders` anew
ALTER TABLE orders ADD COLUMN state order_state DEFAULT 'new' NOT NULL;

-- create the index `orders_id_idx` on `orders`
CREATE INDEX orders_id_idx ON orders (id) WHERE state = 'paid';

COMMIT;
