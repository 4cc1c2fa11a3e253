-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `beds_house_number_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_house_number_fkey;

COMMIT;
