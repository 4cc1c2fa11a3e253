-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE u IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `b` stand alone
ALTER SEQUENCE IF EXISTS b OWNED BY NONE;
-- let the sequence `d` stand alone
ALTER SEQUENCE IF EXISTS d OWNED BY NONE;
-- let the sequence `e` stand alone
ALTER SEQUENCE IF EXISTS e OWNED BY NONE;
-- drop `made_again` of `u`
ALTER TABLE u DROP COLUMN made_again;
-- rename the table `u` to `t`
ALTER TABLE u RENAME TO t;
-- rename the primary key `u_pkey` to `t_pkey`
ALTER INDEX u_pkey RENAME TO t_pkey;
-- rename the column `key_b` of `t` to `b`
ALTER TABLE t RENAME COLUMN key_b TO b;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''u_id_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT u_id_not_null TO t_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''u_a_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT u_a_not_null TO t_a_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''u_key_b_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT u_key_b_not_null TO t_b_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''t''::regclass AND conname = ''u_f_not_null'') THEN
      ALTER TABLE t RENAME CONSTRAINT u_f_not_null TO t_f_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- add the column `e` to `t`
ALTER TABLE t ADD COLUMN e integer DEFAULT nextval('e');
-- change the type of `t.f` to bigint
ALTER TABLE t
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE bigint,
  ALTER COLUMN f SET DEFAULT nextval('f');
SET LOCAL statement_timeout = '60s';
-- create the table `gone`
CREATE TABLE gone (
  id bigint DEFAULT nextval('c') NOT NULL,
  CONSTRAINT gone_pkey PRIMARY KEY (id)
);
-- give the sequence `a` its owner
ALTER SEQUENCE a OWNED BY t.a;
-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY t.b;
-- give the sequence `c` its owner
ALTER SEQUENCE c OWNED BY gone.id;
-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY t.e;
COMMIT;
