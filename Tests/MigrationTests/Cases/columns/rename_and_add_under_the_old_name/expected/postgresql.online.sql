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
-- add `name_schemac_new` to `people`, without values at first
ALTER TABLE people ADD COLUMN name_schemac_new varchar(40);
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `people` their `name_schemac_new`, 1000 at a time
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
        UPDATE people SET name_schemac_new = substr(name, 1, 3)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (name_schemac_new IS NULL);
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
        UPDATE people SET name_schemac_new = substr(name, 1, 3)
          WHERE id >= schemac_low_1 AND (name_schemac_new IS NULL);
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
-- rename the column `name` of `people` to `full_name`
ALTER TABLE people RENAME COLUMN name TO full_name;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT people_name_not_null TO people_full_name_not_null;
  END IF;
END';
-- let `name` of `people` be seen
ALTER TABLE people RENAME COLUMN name_schemac_new TO name;
COMMIT;
