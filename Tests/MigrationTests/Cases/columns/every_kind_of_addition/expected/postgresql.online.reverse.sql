-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop `length` of `members`
ALTER TABLE members DROP COLUMN length;
-- drop `nickname`, `state`, `score`, `seen`, `joined_at`, `born_on`, `settings`, `greeting` of `members`
ALTER TABLE members
  DROP COLUMN nickname,
  DROP COLUMN state,
  DROP COLUMN score,
  DROP COLUMN seen,
  DROP COLUMN joined_at,
  DROP COLUMN born_on,
  DROP COLUMN settings,
  DROP COLUMN greeting;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `greeting` of `members` have values
ALTER TABLE IF EXISTS members DROP CONSTRAINT IF EXISTS greeting_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `greeting` of `members`
ALTER TABLE IF EXISTS members DROP COLUMN IF EXISTS greeting;
COMMIT;
