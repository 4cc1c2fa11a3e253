-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` that share their id stop the migration
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `t.id` as bigint from now on
-- data-may-not-fit: values of `t.id` that cannot be converted stop the migration
-- rewrites-table: every row of `t` is written anew for `id`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(CAST(trim(id) AS bigint) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no id'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(trim(id) AS bigint) AS bigint) AS id FROM t) AS t WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t share their id, which t_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_c2688da0`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_c2688da0;

CREATE TABLE schemac_backup_c2688da0.t AS
  SELECT id, CAST(CAST(trim(id) AS bigint) AS bigint) AS schemac_new_id FROM t;

-- change the type of `t.id` to bigint
ALTER TABLE t ALTER COLUMN id TYPE bigint USING CAST(trim(id) AS bigint);

COMMIT;
