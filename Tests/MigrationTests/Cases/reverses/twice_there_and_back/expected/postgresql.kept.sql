-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.a` fail from now on
-- blocks-reads: `gone` can be neither read nor written while its rows are copied
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `gone` fail from now on
-- breaks-clients: clients get `t.b` as smallint from now on
-- data-may-not-fit: values of `t.b` that are no smallint stop the migration
-- rewrites-table: every row of `t` is written anew for `b`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE b NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a b that is no smallint'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_9631588c`
LOCK TABLE gone, t;

CREATE SCHEMA schemac_backup_9631588c;

CREATE TABLE schemac_backup_9631588c.gone AS
  SELECT x, y FROM gone;

CREATE TABLE schemac_backup_9631588c.t AS
  SELECT id, a FROM t;

-- drop `gone`
DROP TABLE gone;

-- change the type of `t.b` to smallint
ALTER TABLE t ALTER COLUMN b TYPE smallint;

-- drop `a` of `t`
ALTER TABLE t DROP COLUMN a;

COMMIT;
