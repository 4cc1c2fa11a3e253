-- Made by schemac: from from to to.

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `seats` their `area`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 seats.id%TYPE;
  schemac_high_1 seats.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM seats ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM seats WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE seats SET area = coalesce(area, ''main'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (area IS NULL);
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
        UPDATE seats SET area = coalesce(area, ''main'')
          WHERE id >= schemac_low_1 AND (area IS NULL);
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
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `seat_area` to `tickets`, without values at first
ALTER TABLE tickets ADD COLUMN seat_area text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `tickets` their `seat_area`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET seat_area = ''main''
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (seat_area IS NULL);
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
        UPDATE tickets SET seat_area = ''main''
          WHERE id >= schemac_low_1 AND (seat_area IS NULL);
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
-- build the index `seats_pkey_schemac_new` on `seats`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_schemac_new ON seats (area, id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `area` of `seats` not become NULL any more
ALTER TABLE seats ADD CONSTRAINT area_schemac_not_null CHECK (area IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `seats` that were written meanwhile their `area`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 seats.id%TYPE;
  schemac_high_1 seats.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM seats ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM seats WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE seats SET area = coalesce(area, ''main'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (area IS NULL);
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
        UPDATE seats SET area = coalesce(area, ''main'')
          WHERE id >= schemac_low_1 AND (area IS NULL);
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
-- find out whether `area` of `seats` have values in all rows
ALTER TABLE seats VALIDATE CONSTRAINT area_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `seat_area` of `tickets` not become NULL any more
ALTER TABLE tickets ADD CONSTRAINT seat_area_schemac_not_null CHECK (seat_area IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `tickets` that were written meanwhile their `seat_area`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET seat_area = ''main''
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (seat_area IS NULL);
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
        UPDATE tickets SET seat_area = ''main''
          WHERE id >= schemac_low_1 AND (seat_area IS NULL);
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
-- find out whether `seat_area` of `tickets` have values in all rows
ALTER TABLE tickets VALIDATE CONSTRAINT seat_area_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `tickets_seat_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_seat_id_fkey;
-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
-- in `seats`, make `area` NOT NULL
ALTER TABLE seats
  ALTER COLUMN area SET NOT NULL,
  DROP CONSTRAINT area_schemac_not_null;
-- in `tickets`, let `seat_area` be what it says
ALTER TABLE tickets
  ALTER COLUMN seat_area SET NOT NULL,
  DROP CONSTRAINT seat_area_schemac_not_null;
-- make the primary key `seats_pkey` of `seats` of that index
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_schemac_new;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE tickets IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `tickets_seat_area_seat_id_fkey` to `tickets` for rows to come
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_area_seat_id_fkey FOREIGN KEY (seat_area, seat_id) REFERENCES seats (area, id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the foreign key `tickets_seat_area_seat_id_fkey`
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_seat_area_seat_id_fkey;
COMMIT;
