-- Made by schemac: from from to to.
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `t` are written anew in one statement
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_7ed37109`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_7ed37109;

CREATE TABLE schemac_backup_7ed37109.t AS
  SELECT id, a, b, c, CAST(coalesce(a, false) AS boolean) AS schemac_new_a, CAST(coalesce(b, '') AS text) AS schemac_new_b, CAST(coalesce(c, 0) AS integer) AS schemac_new_c FROM t;

-- give the rows of `t` their `a`, `b`, `c`
UPDATE t
  SET a = coalesce(a, false),
    b = coalesce(b, ''),
    c = coalesce(c, 0)
  WHERE a IS NULL OR b IS NULL OR c IS NULL;

-- in `t`, make `a` NOT NULL; make `b` NOT NULL; make `c` NOT NULL
ALTER TABLE t
  ALTER COLUMN a SET NOT NULL,
  ALTER COLUMN b SET NOT NULL,
  ALTER COLUMN c SET NOT NULL;

COMMIT;
