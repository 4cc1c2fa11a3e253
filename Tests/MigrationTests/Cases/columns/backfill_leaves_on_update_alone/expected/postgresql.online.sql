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
-- add the column `size` to `notes`
ALTER TABLE notes ADD COLUMN size integer;
SET LOCAL statement_timeout = '3600s';
-- give the rows of `notes` their `size`, `body`
ALTER TABLE notes DISABLE TRIGGER notes_on_update;
UPDATE notes
  SET size = coalesce(length(body), 0),
    body = coalesce(body, '(empty)');
ALTER TABLE notes ENABLE TRIGGER notes_on_update;
SET LOCAL statement_timeout = '60s';
-- in `notes`, make `body` NOT NULL; let `size` be what it says
ALTER TABLE notes
  ADD CONSTRAINT body_schemac_not_null CHECK (body IS NOT NULL) NOT VALID,
  ADD CONSTRAINT size_schemac_not_null CHECK (size IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `body`, `size` of `notes` have values in all rows
ALTER TABLE notes
  VALIDATE CONSTRAINT body_schemac_not_null,
  VALIDATE CONSTRAINT size_schemac_not_null;
COMMIT;

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
-- make `body`, `size` of `notes` NOT NULL, as is known now
ALTER TABLE notes
  ALTER COLUMN body SET NOT NULL, DROP CONSTRAINT body_schemac_not_null,
  ALTER COLUMN size SET NOT NULL, DROP CONSTRAINT size_schemac_not_null;
COMMIT;
