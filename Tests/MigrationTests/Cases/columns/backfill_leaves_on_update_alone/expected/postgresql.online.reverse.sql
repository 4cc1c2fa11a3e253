-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `body`, `size` of `notes`
ALTER TABLE IF EXISTS notes DROP CONSTRAINT IF EXISTS body_schemac_not_null, DROP CONSTRAINT IF EXISTS size_schemac_not_null;
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
-- let `body` of `notes` be NULL
ALTER TABLE notes ALTER COLUMN body DROP NOT NULL;
-- drop `size` of `notes`
ALTER TABLE notes DROP COLUMN size;
COMMIT;
