-- Made by schemac: from to to from.

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
-- in `items`, take the default of `added` away; give `changed` its default; give `dropped` its default; give `computed` its default; give `text` its default
ALTER TABLE items
  ALTER COLUMN added DROP DEFAULT,
  ALTER COLUMN changed SET DEFAULT 1,
  ALTER COLUMN dropped SET DEFAULT 7,
  ALTER COLUMN computed SET DEFAULT now(),
  ALTER COLUMN text SET DEFAULT 'it''s';
COMMIT;
