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
-- drop the check `rule` of `t`
ALTER TABLE t DROP CONSTRAINT rule;
-- rename the column `b` of `t` to `c`
ALTER TABLE t RENAME COLUMN b TO c;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_b_not_null TO t_c_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change types: `t.a` to bigint, `t.c` to varchar(9)
ALTER TABLE t
  ALTER COLUMN a TYPE bigint,
  ALTER COLUMN c TYPE varchar(9);
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `rule` on `t`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY rule ON t (a, c);

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
-- make the unique constraint `rule` of `t` of that index
ALTER TABLE t ADD CONSTRAINT rule UNIQUE USING INDEX rule;
COMMIT;
