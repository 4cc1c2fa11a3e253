-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `prices_code_fkey` of `prices`
ALTER TABLE prices DROP CONSTRAINT prices_code_fkey;

-- drop the unique constraint `products_code_key` of `products`
ALTER TABLE products DROP CONSTRAINT products_code_key;

COMMIT;
