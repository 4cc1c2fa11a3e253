-- Made by schemac: from to to from.

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
-- drop `length`, `mark` of `notes`
ALTER TABLE notes
  DROP COLUMN length,
  DROP COLUMN mark;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `notes_body_idx` on `notes`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS notes_body_idx ON notes (body);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `length_schemac_new`, `mark_schemac_new` of `notes`
ALTER TABLE IF EXISTS notes DROP COLUMN IF EXISTS length_schemac_new, DROP COLUMN IF EXISTS mark_schemac_new;
COMMIT;
