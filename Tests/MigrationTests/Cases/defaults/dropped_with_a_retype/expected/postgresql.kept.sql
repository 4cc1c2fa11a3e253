-- Made by schemac: from from to to.
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `t.token` as uuid from now on
-- data-may-not-fit: values of `t.token` that cannot be converted stop the migration
-- breaks-clients: clients get `t.number` as integer from now on
-- data-may-not-fit: values of `t.number` that cannot be converted stop the migration
-- rewrites-table: every row of `t` is written anew for `token`, `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(CAST(token AS uuid) AS uuid) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no token'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(CAST(number AS integer) AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no number'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_99444103`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_99444103;

CREATE TABLE schemac_backup_99444103.t AS
  SELECT id, token, number, CAST(CAST(token AS uuid) AS uuid) AS schemac_new_token, CAST(CAST(number AS integer) AS integer) AS schemac_new_number FROM t;

-- change types: `t.token` to uuid, `t.number` to integer
ALTER TABLE t
  ALTER COLUMN token DROP DEFAULT,
  ALTER COLUMN token TYPE uuid USING CAST(token AS uuid),
  ALTER COLUMN number TYPE integer USING CAST(number AS integer),
  ALTER COLUMN number SET DEFAULT 5;

COMMIT;
