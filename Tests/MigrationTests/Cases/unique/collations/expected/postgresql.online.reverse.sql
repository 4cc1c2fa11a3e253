-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- change types: `people.email` to text, `people.code` to text COLLATE "C", `people.city` to text
ALTER TABLE people
  ALTER COLUMN email TYPE text,
  ALTER COLUMN code TYPE text COLLATE "C",
  ALTER COLUMN city TYPE text COLLATE "C";
COMMIT;
