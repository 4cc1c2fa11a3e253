-- Made by schemac: from from to to.

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
-- in `items`, give `added` its default; give `changed` its default; take the default of `dropped` away; give `computed` its default; give `text` its default
ALTER TABLE items
  ALTER COLUMN added SET DEFAULT 'new',
  ALTER COLUMN changed SET DEFAULT -2,
  ALTER COLUMN dropped DROP DEFAULT,
  ALTER COLUMN computed SET DEFAULT '2001-01-01 00:00:00Z',
  ALTER COLUMN text SET DEFAULT lower('IT''S');
COMMIT;
