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
-- add `full_name` to `people`, without values at first
ALTER TABLE people ADD COLUMN full_name text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `people` their `full_name`, 1000 at a time
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
        UPDATE people SET full_name = ''Dr. '' || name
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (full_name IS NULL);
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
        UPDATE people SET full_name = ''Dr. '' || name
          WHERE id >= schemac_low_1 AND (full_name IS NULL);
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
-- let `full_name` of `people` not become NULL any more
ALTER TABLE people ADD CONSTRAINT full_name_schemac_not_null CHECK (full_name IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `people` that were written meanwhile their `full_name`
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
        UPDATE people SET full_name = ''Dr. '' || name
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (full_name IS NULL);
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
        UPDATE people SET full_name = ''Dr. '' || name
          WHERE id >= schemac_low_1 AND (full_name IS NULL);
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
-- find out whether `full_name` of `people` have values in all rows
ALTER TABLE people VALIDATE CONSTRAINT full_name_schemac_not_null;
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
-- drop the index `people_search_idx`
DROP INDEX people_search_idx;
-- drop `search` of `people`
ALTER TABLE people DROP COLUMN search;
-- in `people`, let `full_name` be what it says
ALTER TABLE people
  ALTER COLUMN full_name SET NOT NULL,
  DROP CONSTRAINT full_name_schemac_not_null;
-- drop `name` of `people`
ALTER TABLE people DROP COLUMN name;
SET LOCAL statement_timeout = '3600s';
-- make the column `search` of `people` anew
ALTER TABLE people ADD COLUMN search text GENERATED ALWAYS AS (lower(full_name)) STORED;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_search_idx` on `people`, while clients go on
CREATE INDEX CONCURRENTLY people_search_idx ON people (search);
