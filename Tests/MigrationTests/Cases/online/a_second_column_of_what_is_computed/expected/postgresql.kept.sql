-- Made by schemac: from from to to.
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `t.k` as integer from now on
-- data-may-not-fit: values of `t.k` that cannot be converted stop the migration
-- rewrites-table: every row of `t` is written anew for `k`, `o`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_b4c158e9`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_b4c158e9;

CREATE TABLE schemac_backup_b4c158e9.t AS
  SELECT id, k, o::text AS o, CAST((length(k) + g) AS integer) AS schemac_new_k FROM t;

-- make the type `s` anew: a new value is used in the transaction that adds it
ALTER TYPE s RENAME TO s_schemac_old;

CREATE TYPE s AS ENUM ('a', 'b');

-- change types: `t.k` to integer, `t.o` to the new s
ALTER TABLE t
  ALTER COLUMN k TYPE integer USING (length(k) + g),
  ALTER COLUMN o TYPE s USING coalesce(o::text::s, 'b');

-- in `t`, make `o` NOT NULL
ALTER TABLE t ALTER COLUMN o SET NOT NULL;

-- drop the old type `s`
DROP TYPE s_schemac_old;

COMMIT;
