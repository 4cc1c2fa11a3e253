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
-- make the type `state` anew: PostgreSQL cannot move a value
ALTER TYPE stage RENAME TO state_schemac_old;
CREATE TYPE state AS ENUM ('a', 'b', 'c');
-- rename the unique constraint `t_first_two_key` to `t_one_two_key`
ALTER INDEX t_first_two_key RENAME TO t_one_two_key;
-- rename the column `first` of `t` to `one`
ALTER TABLE t RENAME COLUMN first TO one;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''t_first_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT t_first_not_null TO t_one_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `t.one` to the new state, `t.two` to the new state
ALTER TABLE t
  ALTER COLUMN one DROP DEFAULT,
  ALTER COLUMN one TYPE state USING one::text::state,
  ALTER COLUMN one SET DEFAULT 'a',
  ALTER COLUMN two TYPE state USING two::text::state;
SET LOCAL statement_timeout = '60s';
-- drop the old type `stage`
DROP TYPE state_schemac_old;
COMMIT;
