-- Made by schemac: from from to to.
-- rewrites-table: every row of `orders` is written anew for `number`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `orders_number_key` is built over every row
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- scans-table: every row of `orders` is read for `three_digits`
-- blocks-reads: `orders` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- create the sequence `numbers`
CREATE SEQUENCE numbers AS bigint START WITH 100;

-- add the column `number` to `orders`
ALTER TABLE orders ADD COLUMN number bigint DEFAULT nextval('numbers') NOT NULL;

-- add the unique constraint `orders_number_key` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE (number);

-- add the check `three_digits` to `orders`
ALTER TABLE orders ADD CONSTRAINT three_digits CHECK (number >= 100);

-- give the sequence `numbers` its owner
ALTER SEQUENCE numbers OWNED BY orders.number;

COMMIT;
