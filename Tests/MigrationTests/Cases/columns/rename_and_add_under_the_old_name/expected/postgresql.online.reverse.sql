-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
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
SET LOCAL statement_timeout = '60s';
-- drop `name` of `people`
ALTER TABLE people DROP COLUMN name;
-- rename the column `full_name` of `people` to `name`
ALTER TABLE people RENAME COLUMN full_name TO name;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''people''::regclass AND conname = ''people_full_name_not_null'') THEN
      ALTER TABLE people RENAME CONSTRAINT people_full_name_not_null TO people_name_not_null;
    END IF;
  END IF;
END';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `name_schemac_new` of `people`
ALTER TABLE IF EXISTS people DROP COLUMN IF EXISTS name_schemac_new;
COMMIT;
