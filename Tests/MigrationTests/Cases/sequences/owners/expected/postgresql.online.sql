-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE gone IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE t IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `a` stand alone
ALTER SEQUENCE a OWNED BY NONE;
-- let the sequence `b` stand alone
ALTER SEQUENCE b OWNED BY NONE;
-- let the sequence `c` stand alone
ALTER SEQUENCE c OWNED BY NONE;
-- let the sequence `e` stand alone
ALTER SEQUENCE e OWNED BY NONE;
-- drop `gone`
DROP TABLE gone;
-- rename the table `t` to `u`
ALTER TABLE t RENAME TO u;
-- rename the primary key `t_pkey` to `u_pkey`
ALTER INDEX t_pkey RENAME TO u_pkey;
-- rename the column `b` of `u` to `key_b`
ALTER TABLE u RENAME COLUMN b TO key_b;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE u RENAME CONSTRAINT t_id_not_null TO u_id_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_a_not_null TO u_a_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_b_not_null TO u_key_b_not_null;
    ALTER TABLE u RENAME CONSTRAINT t_f_not_null TO u_f_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `u.f` to integer
ALTER TABLE u
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE integer,
  ALTER COLUMN f SET DEFAULT nextval('f');
SET LOCAL statement_timeout = '60s';
-- drop `e` of `u`
ALTER TABLE u DROP COLUMN e;
SET LOCAL statement_timeout = '3600s';
-- add the column `made_again` to `u`
ALTER TABLE u ADD COLUMN made_again integer GENERATED ALWAYS AS (CAST(f AS integer) + 1) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY u.id;
-- give the sequence `d` its owner
ALTER SEQUENCE d OWNED BY u.key_b;
-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY u.made_again;
COMMIT;
