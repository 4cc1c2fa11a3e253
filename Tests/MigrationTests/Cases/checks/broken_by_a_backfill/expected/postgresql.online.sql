-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `half` to `items`, without values at first
ALTER TABLE items ADD COLUMN half integer;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `items` their `half`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 items.id%TYPE;
  schemac_high_1 items.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM items ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM items WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE items SET half = a / 2
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (half IS NULL);
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
        UPDATE items SET half = a / 2
          WHERE id >= schemac_low_1 AND (half IS NULL);
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
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `half` of `items` not become NULL any more
ALTER TABLE items ADD CONSTRAINT half_schemac_not_null CHECK (half IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `items` that were written meanwhile their `half`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 items.id%TYPE;
  schemac_high_1 items.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM items ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM items WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE items SET half = a / 2
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (half IS NULL);
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
        UPDATE items SET half = a / 2
          WHERE id >= schemac_low_1 AND (half IS NULL);
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
-- find out whether `half` of `items` have values in all rows
ALTER TABLE items VALIDATE CONSTRAINT half_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- in `items`, let `half` be what it says
ALTER TABLE items
  ALTER COLUMN half SET NOT NULL,
  DROP CONSTRAINT half_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE items IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `items_half_check` to `items` for rows to come
ALTER TABLE items ADD CONSTRAINT items_half_check CHECK (half < 100) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `items` meet the check `items_half_check`
ALTER TABLE items VALIDATE CONSTRAINT items_half_check;
COMMIT;
