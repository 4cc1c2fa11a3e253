-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `d1`, `d2` to `wide`, without values at first
ALTER TABLE wide ADD COLUMN d1 text,
  ADD COLUMN d2 text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `wide` their `d1`, `d2`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 wide.id%TYPE;
  schemac_high_1 wide.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM wide ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM wide WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE wide SET d1 = c1, d2 = c2
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (d1 IS NULL OR d2 IS NULL);
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
        UPDATE wide SET d1 = c1, d2 = c2
          WHERE id >= schemac_low_1 AND (d1 IS NULL OR d2 IS NULL);
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
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `d1`, `d2`, `c3` of `wide` not become NULL any more
ALTER TABLE wide
  ADD CONSTRAINT d1_schemac_not_null CHECK (d1 IS NOT NULL) NOT VALID,
  ADD CONSTRAINT d2_schemac_not_null CHECK (d2 IS NOT NULL) NOT VALID,
  ADD CONSTRAINT c3_schemac_not_null CHECK (c3 IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `wide` that were written meanwhile their `d1`, `d2`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 wide.id%TYPE;
  schemac_high_1 wide.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM wide ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM wide WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE wide SET d1 = c1, d2 = c2
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (d1 IS NULL OR d2 IS NULL);
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
        UPDATE wide SET d1 = c1, d2 = c2
          WHERE id >= schemac_low_1 AND (d1 IS NULL OR d2 IS NULL);
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
-- find out whether `d1`, `d2`, `c3` of `wide` have values in all rows
ALTER TABLE wide
  VALIDATE CONSTRAINT d1_schemac_not_null,
  VALIDATE CONSTRAINT d2_schemac_not_null,
  VALIDATE CONSTRAINT c3_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE wide IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `c3` of `wide` to `d3`
ALTER TABLE wide RENAME COLUMN c3 TO d3;
-- rename the column `c4` of `wide` to `d4`
ALTER TABLE wide RENAME COLUMN c4 TO d4;
-- add the column `e1` to `wide`
ALTER TABLE wide ADD COLUMN e1 integer DEFAULT 1 NOT NULL;
-- add the column `e2` to `wide`
ALTER TABLE wide ADD COLUMN e2 integer DEFAULT 2 NOT NULL;
-- add the column `e3` to `wide`
ALTER TABLE wide ADD COLUMN e3 integer;
SET LOCAL statement_timeout = '3600s';
-- change types: `wide.a1` to bigint, `wide.a2` to bigint, `wide.a3` to bigint, `wide.a4` to bigint, `wide.a5` to bigint, `wide.b1` to varchar(9), `wide.b2` to varchar(9), `wide.b3` to varchar(9), `wide.b4` to varchar(9), `wide.b5` to varchar(9)
ALTER TABLE wide
  ALTER COLUMN a1 TYPE bigint,
  ALTER COLUMN a2 TYPE bigint,
  ALTER COLUMN a3 TYPE bigint,
  ALTER COLUMN a4 TYPE bigint,
  ALTER COLUMN a5 TYPE bigint,
  ALTER COLUMN b1 TYPE varchar(9),
  ALTER COLUMN b2 TYPE varchar(9),
  ALTER COLUMN b3 TYPE varchar(9),
  ALTER COLUMN b4 TYPE varchar(9),
  ALTER COLUMN b5 TYPE varchar(9);
SET LOCAL statement_timeout = '60s';
-- in `wide`, make `d3` NOT NULL; let `d1` be what it says; let `d2` be what it says
ALTER TABLE wide
  ALTER COLUMN d3 SET NOT NULL,
  DROP CONSTRAINT c3_schemac_not_null,
  ALTER COLUMN d1 SET NOT NULL,
  DROP CONSTRAINT d1_schemac_not_null,
  ALTER COLUMN d2 SET NOT NULL,
  DROP CONSTRAINT d2_schemac_not_null;
-- drop `c1`, `c2`, `c5` of `wide`
ALTER TABLE wide
  DROP COLUMN c1,
  DROP COLUMN c2,
  DROP COLUMN c5;
SET LOCAL statement_timeout = '3600s';
-- add the column `e4` to `wide`
ALTER TABLE wide ADD COLUMN e4 bigint GENERATED ALWAYS AS (a1 + a2) STORED NOT NULL;
COMMIT;
