-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` with a removed value stop the migration
-- irreversible: what `t.k` held is lost
-- irreversible: rows without `t.o` keep the value that they were given
-- breaks-clients: clients that write 'b' as `s` fail from now on
-- breaks-clients: clients get `t.k` as text from now on
-- rewrites-table: every row of `t` is written anew for `k`, `o`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE o::text IN (''b'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a o that is removed: b'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `s` anew: PostgreSQL cannot remove a value
ALTER TYPE s RENAME TO s_schemac_old;

CREATE TYPE s AS ENUM ('a');

-- let `o` of `t` be NULL
ALTER TABLE t ALTER COLUMN o DROP NOT NULL;

-- change types: `t.k` to text, `t.o` to the new s
ALTER TABLE t
  ALTER COLUMN k TYPE text,
  ALTER COLUMN o TYPE s USING o::text::s;

-- drop the old type `s`
DROP TYPE s_schemac_old;

COMMIT;
