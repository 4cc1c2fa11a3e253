-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `tax` of `prices` to `net`
ALTER TABLE prices RENAME COLUMN tax TO net;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''prices''::regclass AND conname = ''prices_tax_not_null'') THEN
      ALTER TABLE prices RENAME CONSTRAINT prices_tax_not_null TO prices_net_not_null;
    END IF;
  END IF;
END';
-- add the column `tax` to `prices`
ALTER TABLE prices ADD COLUMN tax integer;
-- in `prices`, let `tax` be what it says
ALTER TABLE prices ADD CONSTRAINT tax_schemac_filled CHECK (tax IS NOT NULL) NOT VALID;
-- drop `gross` of `prices`
ALTER TABLE prices DROP COLUMN gross;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `tax` of `prices` have values in all rows
ALTER TABLE prices VALIDATE CONSTRAINT tax_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE prices IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `tax` of `prices` NOT NULL, as is known now
ALTER TABLE prices ALTER COLUMN tax SET NOT NULL, DROP CONSTRAINT tax_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `gross` of `prices` have values
ALTER TABLE IF EXISTS prices DROP CONSTRAINT IF EXISTS gross_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `gross` of `prices`
ALTER TABLE IF EXISTS prices DROP COLUMN IF EXISTS gross;
COMMIT;
