-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE bookings IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the exclusion constraint `of_rows` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT IF EXISTS of_rows;
-- let `seat` of `bookings` be NULL
ALTER TABLE bookings ALTER COLUMN seat DROP NOT NULL;
-- drop `row_number` of `bookings`
ALTER TABLE bookings DROP COLUMN row_number;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `row_number`, `seat` of `bookings` have values
ALTER TABLE IF EXISTS bookings DROP CONSTRAINT IF EXISTS row_number_schemac_not_null, DROP CONSTRAINT IF EXISTS seat_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `row_number` of `bookings`
ALTER TABLE IF EXISTS bookings DROP COLUMN IF EXISTS row_number;
COMMIT;
