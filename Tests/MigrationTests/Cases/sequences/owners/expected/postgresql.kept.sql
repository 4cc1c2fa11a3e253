-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.e` fail from now on
-- blocks-reads: `gone` can be neither read nor written while its rows are copied
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `gone` fail from now on
-- breaks-clients: clients that name `t` fail from now on
-- breaks-clients: clients that name the column `b` of `t` fail from now on
-- breaks-clients: clients get `u.f` as integer from now on
-- data-may-not-fit: values of `t.f` that are no integer stop the migration
-- rewrites-table: every row of `u` is written anew for `f`
-- blocks-reads: `u` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `u` is written anew for `made_again`
-- blocks-reads: `u` can be neither read nor written while its rows are written anew

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

-- keep what is deleted in the schema `schemac_backup_520b7844`
LOCK TABLE gone, t;

CREATE SCHEMA schemac_backup_520b7844;

CREATE TABLE schemac_backup_520b7844.gone AS
  SELECT id FROM gone;

CREATE TABLE schemac_backup_520b7844.t AS
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

-- change the type of `u.f` to integer
ALTER TABLE u
  ALTER COLUMN f DROP DEFAULT,
  ALTER COLUMN f TYPE integer,
  ALTER COLUMN f SET DEFAULT nextval('f');

-- drop `e` of `u`
ALTER TABLE u DROP COLUMN e;

-- add the column `made_again` to `u`
ALTER TABLE u ADD COLUMN made_again integer GENERATED ALWAYS AS (CAST(f AS integer) + 1) STORED NOT NULL;

-- give the sequence `b` its owner
ALTER SEQUENCE b OWNED BY u.id;

-- give the sequence `d` its owner
ALTER SEQUENCE d OWNED BY u.key_b;

-- give the sequence `e` its owner
ALTER SEQUENCE e OWNED BY u.made_again;

COMMIT;
