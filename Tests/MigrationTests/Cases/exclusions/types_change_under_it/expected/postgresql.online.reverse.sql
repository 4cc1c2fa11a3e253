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
-- drop the exclusion constraint `bookings_int8range_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT IF EXISTS bookings_int8range_excl;
SET LOCAL statement_timeout = '3600s';
-- change types: `bookings.room` to integer, `bookings.from_day` to integer, `bookings.to_day` to integer, `bookings.code` to varchar(20)
ALTER TABLE bookings
  ALTER COLUMN room TYPE integer,
  ALTER COLUMN from_day TYPE integer,
  ALTER COLUMN to_day TYPE integer,
  ALTER COLUMN code TYPE varchar(20);
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- add the exclusion constraint `bookings_int4range_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_int4range_excl EXCLUDE USING gist ((int4range(from_day, to_day)) WITH &&) WITH (fillfactor = 80);
COMMIT;
