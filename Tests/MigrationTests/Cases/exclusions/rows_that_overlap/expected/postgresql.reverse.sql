-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- drop the exclusion constraint `no_overlap` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

-- drop the exclusion constraint `one_code` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT one_code;

COMMIT;
