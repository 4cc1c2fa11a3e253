-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `length_schemac_new`, `mark_schemac_new` to `notes`, without values at first
ALTER TABLE notes ADD COLUMN length_schemac_new integer,
  ADD COLUMN mark_schemac_new uuid;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `notes` their `length_schemac_new`, `mark_schemac_new`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 notes.part%TYPE;
  schemac_high_1 notes.part%TYPE;
  schemac_low_2 notes.id%TYPE;
  schemac_high_2 notes.id%TYPE;
BEGIN
  SELECT part, id INTO schemac_low_1, schemac_low_2 FROM notes ORDER BY part, id LIMIT 1;
  LOOP
    SELECT part, id INTO schemac_high_1, schemac_high_2 FROM notes WHERE (part, id) >= (schemac_low_1, schemac_low_2) ORDER BY part, id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        ALTER TABLE notes DISABLE TRIGGER notes_on_update;
        UPDATE notes SET length_schemac_new = length(body), mark_schemac_new = gen_random_uuid()
          WHERE (part, id) >= (schemac_low_1, schemac_low_2) AND (part, id) < (schemac_high_1, schemac_high_2) AND (length_schemac_new IS NULL OR mark_schemac_new IS NULL);
        ALTER TABLE notes ENABLE TRIGGER notes_on_update;
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
    schemac_low_2 := schemac_high_2;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        ALTER TABLE notes DISABLE TRIGGER notes_on_update;
        UPDATE notes SET length_schemac_new = length(body), mark_schemac_new = gen_random_uuid()
          WHERE (part, id) >= (schemac_low_1, schemac_low_2) AND (length_schemac_new IS NULL OR mark_schemac_new IS NULL);
        ALTER TABLE notes ENABLE TRIGGER notes_on_update;
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
      LOCK TABLE notes IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `length` of `notes` be seen
ALTER TABLE notes RENAME COLUMN length_schemac_new TO length;
COMMENT ON COLUMN notes.length IS 'How long it is.';
-- let `mark` of `notes` be seen
ALTER TABLE notes RENAME COLUMN mark_schemac_new TO mark;
-- in `notes`, let `length` be what it says; let `mark` be what it says
ALTER TABLE notes ALTER COLUMN mark SET DEFAULT gen_random_uuid();
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `notes_body_idx`
DROP INDEX CONCURRENTLY IF EXISTS notes_body_idx;
