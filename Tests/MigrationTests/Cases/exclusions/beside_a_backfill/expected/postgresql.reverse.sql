-- Made by schemac: from to to from.
-- deletes-data: the values of `bookings.row_number` are deleted
-- breaks-clients: clients that name the column `bookings.row_number` fail from now on
-- irreversible: rows without `bookings.seat` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- drop the exclusion constraint `of_rows` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT of_rows;

-- let `seat` of `bookings` be NULL
ALTER TABLE bookings ALTER COLUMN seat DROP NOT NULL;

-- drop `row_number` of `bookings`
ALTER TABLE bookings DROP COLUMN row_number;

COMMIT;
