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
-- drop the unique constraint `rule` of `t`
ALTER TABLE t DROP CONSTRAINT IF EXISTS rule;
-- rename the column `c` of `t` to `b`
ALTER TABLE t RENAME COLUMN c TO b;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''t_c_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT t_c_not_null TO t_b_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `t.a` to integer, `t.b` to text
ALTER TABLE t
  ALTER COLUMN a TYPE integer,
  ALTER COLUMN b TYPE text;
COMMIT;

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
-- add the check `rule` to `t` for rows to come
ALTER TABLE t ADD CONSTRAINT rule CHECK (a > 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `t` meet the check `rule`
ALTER TABLE t VALIDATE CONSTRAINT rule;
COMMIT;
