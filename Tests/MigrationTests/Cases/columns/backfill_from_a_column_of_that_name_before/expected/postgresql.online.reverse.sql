-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '0s';
BEGIN;
-- take the locks of what follows, all of them or none
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
    ALTER TABLE prices RENAME CONSTRAINT prices_tax_not_null TO prices_net_not_null;
  END IF;
END';
-- add the column `tax` to `prices`
ALTER TABLE prices ADD COLUMN tax integer;
SET LOCAL statement_timeout = '3600s';
-- in `prices`, let `tax` be what it says
ALTER TABLE prices ALTER COLUMN tax SET NOT NULL;
SET LOCAL statement_timeout = '60s';
-- drop `gross` of `prices`
ALTER TABLE prices DROP COLUMN gross;
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
