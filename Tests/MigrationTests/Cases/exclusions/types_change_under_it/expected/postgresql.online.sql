-- Made by schemac: from from to to.

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
-- drop the exclusion constraint `bookings_int4range_excl` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT bookings_int4range_excl;
SET LOCAL statement_timeout = '3600s';
-- change types: `bookings.room` to bigint, `bookings.from_day` to bigint, `bookings.to_day` to bigint, `bookings.code` to text
ALTER TABLE bookings
  ALTER COLUMN room TYPE bigint,
  ALTER COLUMN from_day TYPE bigint,
  ALTER COLUMN to_day TYPE bigint,
  ALTER COLUMN code TYPE text;
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
-- add the exclusion constraint `bookings_int8range_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_int8range_excl EXCLUDE USING gist ((int8range(from_day, to_day)) WITH &&) WITH (fillfactor = 80);
COMMIT;
