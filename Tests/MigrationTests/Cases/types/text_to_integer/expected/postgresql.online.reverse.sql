-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE codes IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `codes_code_check` of `codes`
ALTER TABLE codes DROP CONSTRAINT IF EXISTS codes_code_check;
-- drop the index `codes_name_idx`
DROP INDEX IF EXISTS codes_name_idx;
SET LOCAL statement_timeout = '3600s';
-- change the type of `codes.code` to text
ALTER TABLE codes
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE text,
  ALTER COLUMN code SET DEFAULT '7';
SET LOCAL statement_timeout = '60s';
-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (length(code) > 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `codes_name_idx` on `codes`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS codes_name_idx ON codes (name) WHERE code <> '0';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `codes` meet the check `codes_code_check`
ALTER TABLE codes VALIDATE CONSTRAINT codes_code_check;
COMMIT;
