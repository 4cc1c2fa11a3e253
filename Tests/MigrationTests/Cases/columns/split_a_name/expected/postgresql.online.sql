-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `first_name`, `last_name` to `people`, without values at first
ALTER TABLE people ADD COLUMN first_name text,
  ADD COLUMN last_name text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `people` their `first_name`, `last_name`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 people.id%TYPE;
  schemac_high_1 people.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM people ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM people WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        ALTER TABLE people DISABLE TRIGGER people_on_update;
        UPDATE people SET first_name = CASE WHEN position('' '' IN full_name) > 0 THEN substr(full_name, 1, position('' '' IN full_name) - 1) ELSE '''' END, last_name = substr(full_name, position('' '' IN full_name) + 1)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (first_name IS NULL OR last_name IS NULL);
        ALTER TABLE people ENABLE TRIGGER people_on_update;
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
        ALTER TABLE people DISABLE TRIGGER people_on_update;
        UPDATE people SET first_name = CASE WHEN position('' '' IN full_name) > 0 THEN substr(full_name, 1, position('' '' IN full_name) - 1) ELSE '''' END, last_name = substr(full_name, position('' '' IN full_name) + 1)
          WHERE id >= schemac_low_1 AND (first_name IS NULL OR last_name IS NULL);
        ALTER TABLE people ENABLE TRIGGER people_on_update;
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
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `first_name`, `last_name` of `people` not become NULL any more
ALTER TABLE people
  ADD CONSTRAINT first_name_schemac_not_null CHECK (first_name IS NOT NULL) NOT VALID,
  ADD CONSTRAINT last_name_schemac_not_null CHECK (last_name IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `people` that were written meanwhile their `first_name`, `last_name`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 people.id%TYPE;
  schemac_high_1 people.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM people ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM people WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        ALTER TABLE people DISABLE TRIGGER people_on_update;
        UPDATE people SET first_name = CASE WHEN position('' '' IN full_name) > 0 THEN substr(full_name, 1, position('' '' IN full_name) - 1) ELSE '''' END, last_name = substr(full_name, position('' '' IN full_name) + 1)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (first_name IS NULL OR last_name IS NULL);
        ALTER TABLE people ENABLE TRIGGER people_on_update;
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
        ALTER TABLE people DISABLE TRIGGER people_on_update;
        UPDATE people SET first_name = CASE WHEN position('' '' IN full_name) > 0 THEN substr(full_name, 1, position('' '' IN full_name) - 1) ELSE '''' END, last_name = substr(full_name, position('' '' IN full_name) + 1)
          WHERE id >= schemac_low_1 AND (first_name IS NULL OR last_name IS NULL);
        ALTER TABLE people ENABLE TRIGGER people_on_update;
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
-- find out whether `first_name`, `last_name` of `people` have values in all rows
ALTER TABLE people
  VALIDATE CONSTRAINT first_name_schemac_not_null,
  VALIDATE CONSTRAINT last_name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- in `people`, let `first_name` be what it says; let `last_name` be what it says
ALTER TABLE people
  ALTER COLUMN first_name SET NOT NULL,
  DROP CONSTRAINT first_name_schemac_not_null,
  ALTER COLUMN last_name SET NOT NULL,
  DROP CONSTRAINT last_name_schemac_not_null;
-- drop `full_name` of `people`
ALTER TABLE people DROP COLUMN full_name;
COMMIT;
