-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE settings IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `settings.value` to jsonb
ALTER TABLE settings
  ALTER COLUMN value DROP DEFAULT,
  ALTER COLUMN value TYPE jsonb USING CAST(value AS jsonb),
  ALTER COLUMN value SET DEFAULT '{}';
-- add the column `theme` to `settings`
ALTER TABLE settings ADD COLUMN theme text GENERATED ALWAYS AS (value ->> 'theme') STORED;
COMMIT;
