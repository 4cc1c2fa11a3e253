-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` without `b` stop the migration
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `t` are written anew in one statement
-- breaks-clients: clients get `t.a` as integer from now on
-- data-may-not-fit: values of `t.a` that cannot be converted stop the migration
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(length(a) AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no a'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE coalesce(b, a) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no b and get none'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_c29ce2f7`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_c29ce2f7;

CREATE TABLE schemac_backup_c29ce2f7.t AS
  SELECT id, a, b, CAST(length(a) AS integer) AS schemac_new_a, CAST(coalesce(b, a) AS text) AS schemac_new_b FROM t;

-- give the rows of `t` their `b`
ALTER TABLE t DISABLE TRIGGER t_on_update;

UPDATE t
  SET b = coalesce(b, a)
  WHERE b IS NULL;

ALTER TABLE t ENABLE TRIGGER t_on_update;

-- change the type of `t.a` to integer
ALTER TABLE t ALTER COLUMN a TYPE integer USING length(a);

-- in `t`, make `b` NOT NULL
ALTER TABLE t ALTER COLUMN b SET NOT NULL;

COMMIT;
