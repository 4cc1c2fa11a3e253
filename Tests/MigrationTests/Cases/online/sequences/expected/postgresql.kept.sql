-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.e` fail from now on
-- blocks-reads: `gone` can be neither read nor written while its rows are copied
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `gone` fail from now on
-- breaks-clients: clients that name `t` fail from now on
-- breaks-clients: clients that draw from `counted` fail from now on
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- rewrites-table: every row of `u` is written anew for `new_number`
-- blocks-reads: `u` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `u.f` as integer from now on
-- data-may-not-fit: values of `t.f` that are no integer stop the migration
-- rewrites-table: every row of `u` is written anew for `f`
-- blocks-reads: `u` can be neither read nor written while its rows are written anew
-- deletes-data: the number that `going` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `going` fail from now on
-- rewrites-table: every row of `u` is written anew for `made_again`
-- blocks-reads: `u` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `u_new_number_key` is built over every row
-- blocks-reads: `u` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE f NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a f that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE (CAST(f AS integer) + 1) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t get no made_again'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_035a3096`
LOCK TABLE gone, t;

CREATE SCHEMA schemac_backup_035a3096;

CREATE TABLE schemac_backup_035a3096.gone AS
  SELECT id FROM gone;

CREATE TABLE schemac_backup_035a3096.t AS
  SELECT id, e FROM t;

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

-- rename the sequence `counted` to `numbered`
ALTER SEQUENCE counted RENAME TO numbered;

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

-- create the sequence `coming`
CREATE SEQUENCE coming AS bigint START WITH 10;

COMMENT ON SEQUENCE coming IS 'It is new.';

-- add the column `new_number` to `u`
ALTER TABLE u ADD COLUMN new_number bigint DEFAULT nextval('coming') NOT NULL;

-- change the type of `u.f` to integer
ALTER TABLE u
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE integer,
  ALTER COLUMN f SET DEFAULT nextval('f');

-- change how the sequence `numbered` counts
ALTER SEQUENCE numbered AS bigint INCREMENT BY 3 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;

-- drop `e` of `u`
ALTER TABLE u DROP COLUMN e;

-- drop the sequence `going`
DROP SEQUENCE going;

-- add the column `made_again` to `u`
ALTER TABLE u ADD COLUMN made_again integer GENERATED ALWAYS AS (CAST(f AS integer) + 1) STORED NOT NULL;

-- add the unique constraint `u_new_number_key` to `u`
ALTER TABLE u ADD CONSTRAINT u_new_number_key UNIQUE (new_number);

-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY u.id;

-- give the sequence `d` its owner
ALTER SEQUENCE d OWNED BY u.key_b;

-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY u.made_again;

-- give the sequence `coming` its owner
ALTER SEQUENCE coming OWNED BY u.new_number;

COMMIT;
