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
-- drop the exclusion constraint `one_code` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT one_code;
-- drop the exclusion constraint `no_overlap` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT no_overlap;
-- drop the exclusion constraint `in_time` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT in_time;
SET LOCAL statement_timeout = '3600s';
-- add the exclusion constraint `no_overlap` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT no_overlap EXCLUDE USING gist ((int4range(room, room, '[]')) WITH &&, during WITH &&) WHERE (NOT (hidden));
-- add the exclusion constraint `in_time` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT in_time EXCLUDE USING spgist (during WITH &&) DEFERRABLE INITIALLY DEFERRED;
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
-- add the exclusion constraint `bookings_lower_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_lower_excl EXCLUDE USING hash ((lower(code)) WITH =);
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
-- add the exclusion constraint `bookings_during_excl` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT bookings_during_excl EXCLUDE USING gist (during WITH -|-) WHERE (hidden);
COMMIT;
