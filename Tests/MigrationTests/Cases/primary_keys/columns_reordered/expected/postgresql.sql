-- Made by schemac: from from to to.
-- builds-index: the index behind `rooms_pkey` is built over every row
-- blocks-reads: `rooms` can be neither read nor written while its rows are read
-- scans-table: every row of `beds` is read for `beds_house_number_fkey`
-- blocks-writes: `beds` and `rooms` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `beds_house_number_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_house_number_fkey;

-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;

-- add the primary key `rooms_pkey` to `rooms`
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (number, house);

-- add the foreign key `beds_house_number_fkey` to `beds`
ALTER TABLE beds ADD CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE CASCADE;

COMMIT;
