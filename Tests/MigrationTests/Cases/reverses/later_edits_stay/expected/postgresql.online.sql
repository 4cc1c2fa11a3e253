-- Made by schemac: from from to to.

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `prices` their `note`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 prices.id%TYPE;
  schemac_high_1 prices.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM prices ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM prices WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE prices SET note = coalesce(note, ''none'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (note IS NULL);
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
        UPDATE prices SET note = coalesce(note, ''none'')
          WHERE id >= schemac_low_1 AND (note IS NULL);
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
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `note` of `prices` not become NULL any more
ALTER TABLE prices ADD CONSTRAINT note_schemac_not_null CHECK (note IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `prices` that were written meanwhile their `note`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 prices.id%TYPE;
  schemac_high_1 prices.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM prices ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM prices WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE prices SET note = coalesce(note, ''none'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (note IS NULL);
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
        UPDATE prices SET note = coalesce(note, ''none'')
          WHERE id >= schemac_low_1 AND (note IS NULL);
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
-- find out whether `note` of `prices` have values in all rows
ALTER TABLE prices VALIDATE CONSTRAINT note_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `prices.amount` to numeric(8, 1)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 1);
SET LOCAL statement_timeout = '60s';
-- in `prices`, make `note` NOT NULL
ALTER TABLE prices
  ALTER COLUMN note SET NOT NULL,
  DROP CONSTRAINT note_schemac_not_null;
-- drop `gone` of `prices`
ALTER TABLE prices DROP COLUMN gone;
COMMIT;
