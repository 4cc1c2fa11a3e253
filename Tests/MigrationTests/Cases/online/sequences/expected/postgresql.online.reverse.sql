-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the sequence `going`
CREATE SEQUENCE going AS bigint;
COMMENT ON SEQUENCE going IS 'Soon gone.';
COMMIT;

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
-- let the sequence `coming` stand alone
ALTER SEQUENCE IF EXISTS coming OWNED BY NONE;
-- drop the unique constraint `u_new_number_key` of `u`
ALTER TABLE u DROP CONSTRAINT IF EXISTS u_new_number_key;
-- drop `made_again` of `u`
ALTER TABLE u DROP COLUMN made_again;
-- rename the table `u` to `t`
ALTER TABLE u RENAME TO t;
-- rename the primary key `u_pkey` to `t_pkey`
ALTER INDEX u_pkey RENAME TO t_pkey;
-- rename the sequence `numbered` to `counted`
ALTER SEQUENCE numbered RENAME TO counted;
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
-- change how the sequence `counted` counts
ALTER SEQUENCE counted AS bigint INCREMENT BY 2 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- drop `new_number` of `t`
ALTER TABLE t DROP COLUMN new_number;
-- drop the sequence `coming`
DROP SEQUENCE IF EXISTS coming;
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

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `new_number` of `t` have values
ALTER TABLE IF EXISTS t DROP CONSTRAINT IF EXISTS new_number_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `new_number` of `t`
ALTER TABLE IF EXISTS t DROP COLUMN IF EXISTS new_number;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the sequence `coming`
DROP SEQUENCE IF EXISTS coming;
COMMIT;
