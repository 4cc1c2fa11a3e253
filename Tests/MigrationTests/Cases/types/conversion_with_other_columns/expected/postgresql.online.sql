-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE amounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `is_metric` to `amounts`, without values at first
ALTER TABLE amounts ADD COLUMN is_metric boolean;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `amounts` their `is_metric`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 amounts.id%TYPE;
  schemac_high_1 amounts.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM amounts ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM amounts WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE amounts SET is_metric = unit IN (''m'', ''kg'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (is_metric IS NULL);
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
        UPDATE amounts SET is_metric = unit IN (''m'', ''kg'')
          WHERE id >= schemac_low_1 AND (is_metric IS NULL);
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
      LOCK TABLE amounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `is_metric` of `amounts` not become NULL any more
ALTER TABLE amounts ADD CONSTRAINT is_metric_schemac_not_null CHECK (is_metric IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `amounts` that were written meanwhile their `is_metric`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 amounts.id%TYPE;
  schemac_high_1 amounts.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM amounts ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM amounts WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE amounts SET is_metric = unit IN (''m'', ''kg'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (is_metric IS NULL);
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
        UPDATE amounts SET is_metric = unit IN (''m'', ''kg'')
          WHERE id >= schemac_low_1 AND (is_metric IS NULL);
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
-- find out whether `is_metric` of `amounts` have values in all rows
ALTER TABLE amounts VALIDATE CONSTRAINT is_metric_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE amounts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `amounts.value` to text
ALTER TABLE amounts ALTER COLUMN value TYPE text USING ((CAST(value AS text) || ' ') || unit);
SET LOCAL statement_timeout = '60s';
-- in `amounts`, let `is_metric` be what it says
ALTER TABLE amounts
  ALTER COLUMN is_metric SET NOT NULL,
  DROP CONSTRAINT is_metric_schemac_not_null;
-- drop `unit` of `amounts`
ALTER TABLE amounts DROP COLUMN unit;
COMMIT;
