-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the extension `btree_gist`
CREATE EXTENSION IF NOT EXISTS btree_gist;
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
-- add the exclusion constraint `bookings_room_tstzrange_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_room_tstzrange_excl EXCLUDE USING gist (room WITH =, (tstzrange(starts_at, ends_at)) WITH &&) WHERE (NOT (cancelled));
COMMIT;
