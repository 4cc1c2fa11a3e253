-- Made by schemac: from from to to.

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `schemac_found` their `number`, `problem`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 schemac_found.id%TYPE;
  schemac_high_1 schemac_found.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM schemac_found ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM schemac_found WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE schemac_found SET number = coalesce(number, found), problem = coalesce(problem, coalesce(kept, ''none''))
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (number IS NULL OR problem IS NULL);
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
        UPDATE schemac_found SET number = coalesce(number, found), problem = coalesce(problem, coalesce(kept, ''none''))
          WHERE id >= schemac_low_1 AND (number IS NULL OR problem IS NULL);
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
      LOCK TABLE schemac_found IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `number`, `problem`, `found`, `touched`, `schemac_found` of `schemac_found` not become NULL any more
ALTER TABLE schemac_found
  ADD CONSTRAINT number_schemac_not_null CHECK (number IS NOT NULL) NOT VALID,
  ADD CONSTRAINT problem_schemac_not_null CHECK (problem IS NOT NULL) NOT VALID,
  ADD CONSTRAINT found_schemac_not_null CHECK (found IS NOT NULL) NOT VALID,
  ADD CONSTRAINT touched_schemac_not_null CHECK (touched IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_found_schemac_not_null CHECK (schemac_found IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `schemac_found` that were written meanwhile their `number`, `problem`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 schemac_found.id%TYPE;
  schemac_high_1 schemac_found.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM schemac_found ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM schemac_found WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE schemac_found SET number = coalesce(number, found), problem = coalesce(problem, coalesce(kept, ''none''))
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (number IS NULL OR problem IS NULL);
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
        UPDATE schemac_found SET number = coalesce(number, found), problem = coalesce(problem, coalesce(kept, ''none''))
          WHERE id >= schemac_low_1 AND (number IS NULL OR problem IS NULL);
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
-- find out whether `number`, `problem`, `found`, `touched`, `schemac_found` of `schemac_found` have values in all rows
ALTER TABLE schemac_found
  VALIDATE CONSTRAINT number_schemac_not_null,
  VALIDATE CONSTRAINT problem_schemac_not_null,
  VALIDATE CONSTRAINT found_schemac_not_null,
  VALIDATE CONSTRAINT touched_schemac_not_null,
  VALIDATE CONSTRAINT schemac_found_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE schemac_found IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `schemac_found.name` to varchar(4)
ALTER TABLE schemac_found ALTER COLUMN name TYPE varchar(4);
SET LOCAL statement_timeout = '60s';
-- in `schemac_found`, make `number` NOT NULL; make `problem` NOT NULL; make `found` NOT NULL; make `touched` NOT NULL; make `schemac_found` NOT NULL
ALTER TABLE schemac_found
  ALTER COLUMN number SET NOT NULL,
  DROP CONSTRAINT number_schemac_not_null,
  ALTER COLUMN problem SET NOT NULL,
  DROP CONSTRAINT problem_schemac_not_null,
  ALTER COLUMN found SET NOT NULL,
  DROP CONSTRAINT found_schemac_not_null,
  ALTER COLUMN touched SET NOT NULL,
  DROP CONSTRAINT touched_schemac_not_null,
  ALTER COLUMN schemac_found SET NOT NULL,
  DROP CONSTRAINT schemac_found_schemac_not_null;
-- drop `kept` of `schemac_found`
ALTER TABLE schemac_found DROP COLUMN kept;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE schemac_found IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `schemac_found_schemac_found_check` to `schemac_found` for rows to come
ALTER TABLE schemac_found ADD CONSTRAINT schemac_found_schemac_found_check CHECK (schemac_found > 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `schemac_found` meet the check `schemac_found_schemac_found_check`
ALTER TABLE schemac_found VALIDATE CONSTRAINT schemac_found_schemac_found_check;
COMMIT;
