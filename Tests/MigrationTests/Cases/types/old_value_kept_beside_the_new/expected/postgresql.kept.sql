-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` for which `backfill` gives nothing stop the migration
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `t` are written anew in one statement
-- breaks-clients: clients get `t.size` as integer from now on
-- data-may-not-fit: values of `t.size` that cannot be converted stop the migration
-- rewrites-table: every row of `t` is written anew for `size`
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(CASE size WHEN ''S'' THEN 1 WHEN ''L'' THEN 3 ELSE 2 END AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have no size'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST(size AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t get no size_name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_dfe07e24`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_dfe07e24;

CREATE TABLE schemac_backup_dfe07e24.t AS
  SELECT id, size, CAST(CASE size WHEN 'S' THEN 1 WHEN 'L' THEN 3 ELSE 2 END AS integer) AS schemac_new_size FROM t;

-- add the column `size_name` to `t`
ALTER TABLE t ADD COLUMN size_name text;

-- give the rows of `t` their `size_name`
UPDATE t
  SET size_name = size;

-- change the type of `t.size` to integer
ALTER TABLE t ALTER COLUMN size TYPE integer USING CASE size WHEN 'S' THEN 1 WHEN 'L' THEN 3 ELSE 2 END;

-- in `t`, let `size_name` be what it says
ALTER TABLE t ALTER COLUMN size_name SET NOT NULL;

COMMIT;
