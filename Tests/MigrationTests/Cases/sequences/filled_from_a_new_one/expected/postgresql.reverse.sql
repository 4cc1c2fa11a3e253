-- Made by schemac: from to to from.
-- deletes-data: the values of `orders.number` are deleted
-- breaks-clients: clients that name the column `orders.number` fail from now on
-- deletes-data: the number that `numbers` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `numbers` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- let the sequence `numbers` stand alone
ALTER SEQUENCE numbers OWNED BY NONE;

-- drop the check `three_digits` of `orders`
ALTER TABLE orders DROP CONSTRAINT three_digits;

-- drop the unique constraint `orders_number_key` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_number_key;

-- drop `number` of `orders`
ALTER TABLE orders DROP COLUMN number;

-- drop the sequence `numbers`
DROP SEQUENCE numbers;

COMMIT;
