-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `positive`
ALTER TABLE orders VALIDATE CONSTRAINT positive;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the foreign key `orders_person_id_fkey`
ALTER TABLE orders VALIDATE CONSTRAINT orders_person_id_fkey;
COMMIT;
