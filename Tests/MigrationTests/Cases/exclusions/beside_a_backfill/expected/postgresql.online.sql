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
-- add `row_number` to `bookings`, without values at first
ALTER TABLE bookings ADD COLUMN row_number integer;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `bookings` their `row_number`, `seat`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 bookings.id%TYPE;
  schemac_high_1 bookings.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM bookings ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM bookings WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE bookings SET row_number = id * 2, seat = coalesce(seat, id + 100)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (row_number IS NULL OR seat IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE bookings SET row_number = id * 2, seat = coalesce(seat, id + 100)
          WHERE id >= schemac_low_1 AND (row_number IS NULL OR seat IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

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
-- let `row_number`, `seat` of `bookings` not become NULL any more
ALTER TABLE bookings
  ADD CONSTRAINT row_number_schemac_not_null CHECK (row_number IS NOT NULL) NOT VALID,
  ADD CONSTRAINT seat_schemac_not_null CHECK (seat IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `bookings` that were written meanwhile their `row_number`, `seat`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 bookings.id%TYPE;
  schemac_high_1 bookings.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM bookings ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM bookings WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE bookings SET row_number = id * 2, seat = coalesce(seat, id + 100)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (row_number IS NULL OR seat IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE bookings SET row_number = id * 2, seat = coalesce(seat, id + 100)
          WHERE id >= schemac_low_1 AND (row_number IS NULL OR seat IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `row_number`, `seat` of `bookings` have values in all rows
ALTER TABLE bookings
  VALIDATE CONSTRAINT row_number_schemac_not_null,
  VALIDATE CONSTRAINT seat_schemac_not_null;
COMMIT;

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
-- in `bookings`, make `seat` NOT NULL; let `row_number` be what it says
ALTER TABLE bookings
  ALTER COLUMN seat SET NOT NULL,
  DROP CONSTRAINT seat_schemac_not_null,
  ALTER COLUMN row_number SET NOT NULL,
  DROP CONSTRAINT row_number_schemac_not_null;
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
-- add the exclusion constraint `of_rows` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT of_rows EXCLUDE USING btree (row_number WITH =, seat WITH =);
COMMIT;
