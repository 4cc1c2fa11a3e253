-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the column `full_name` of `t` to `name`
ALTER TABLE t RENAME COLUMN full_name TO name;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''t_full_name_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT t_full_name_not_null TO t_name_not_null;
    END IF;
  END IF;
END';
-- add the column `full_name` to `t`
ALTER TABLE t ADD COLUMN full_name text;
COMMIT;
