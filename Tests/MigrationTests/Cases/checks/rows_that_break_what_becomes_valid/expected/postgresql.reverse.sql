-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `orders_person_id_fkey` of `orders`
ALTER TABLE orders DROP CONSTRAINT orders_person_id_fkey;

-- drop the check `positive` of `orders`
ALTER TABLE orders DROP CONSTRAINT positive;

-- add the check `positive` to `orders`
ALTER TABLE orders ADD CONSTRAINT positive CHECK (id > 0) NOT VALID;

-- add the foreign key `orders_person_id_fkey` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) NOT VALID;

COMMIT;
