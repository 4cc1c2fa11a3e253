-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE devices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the unique constraint `devices_token_key` of `devices`
ALTER TABLE devices DROP CONSTRAINT IF EXISTS devices_token_key;
-- drop `token` of `devices`
ALTER TABLE devices DROP COLUMN token;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `token` of `devices` have values
ALTER TABLE IF EXISTS devices DROP CONSTRAINT IF EXISTS token_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `token` of `devices`
ALTER TABLE IF EXISTS devices DROP COLUMN IF EXISTS token;
COMMIT;
