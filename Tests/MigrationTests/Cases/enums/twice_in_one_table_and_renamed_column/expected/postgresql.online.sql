-- Made by schemac: from from to to.

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
-- make the type `stage` anew: PostgreSQL cannot move a value
ALTER TYPE state RENAME TO stage_schemac_old;
CREATE TYPE stage AS ENUM ('c', 'b', 'a');
-- rename the unique constraint `t_one_two_key` to `t_first_two_key`
ALTER INDEX t_one_two_key RENAME TO t_first_two_key;
-- rename the column `one` of `t` to `first`
ALTER TABLE t RENAME COLUMN one TO first;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_one_not_null TO t_first_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `t.first` to the new stage, `t.two` to the new stage
ALTER TABLE t
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE stage USING first::text::stage,
  ALTER COLUMN first SET DEFAULT 'b',
  ALTER COLUMN two TYPE stage USING two::text::stage;
SET LOCAL statement_timeout = '60s';
-- drop the old type `state`
DROP TYPE stage_schemac_old;
COMMIT;
