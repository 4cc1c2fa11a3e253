-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE visits IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `at` of `visits` to `day`
ALTER TABLE visits RENAME COLUMN at TO day;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE visits RENAME CONSTRAINT visits_at_not_null TO visits_day_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `visits.day` to date
ALTER TABLE visits ALTER COLUMN day TYPE date USING CAST(day AT TIME ZONE 'UTC' AS date);
COMMIT;
