-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE cats IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the type `mood` anew: PostgreSQL cannot remove a value
ALTER TYPE mood RENAME TO mood_schemac_old;
CREATE TYPE mood AS ENUM ('meow', 'purr');
SET LOCAL statement_timeout = '3600s';
-- change types: `cats.morning` to the new mood, `cats.evening` to the new mood
ALTER TABLE cats
  ALTER COLUMN morning DROP DEFAULT,
  ALTER COLUMN morning TYPE mood USING (CASE CAST(morning AS text) WHEN 'happy' THEN CAST('purr' AS text) ELSE 'meow' END)::text::mood,
  ALTER COLUMN morning SET DEFAULT 'meow',
  ALTER COLUMN evening DROP DEFAULT,
  ALTER COLUMN evening TYPE mood USING (CASE CAST(evening AS text) WHEN 'happy' THEN CAST('purr' AS text) ELSE 'meow' END)::text::mood,
  ALTER COLUMN evening SET DEFAULT 'purr';
SET LOCAL statement_timeout = '60s';
-- drop the old type `mood`
DROP TYPE mood_schemac_old;
COMMIT;
