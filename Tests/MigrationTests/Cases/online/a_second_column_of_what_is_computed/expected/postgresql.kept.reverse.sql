-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` with a removed value stop the migration
-- breaks-clients: clients that write 'b' as `s` fail from now on
-- breaks-clients: clients get `t.k` as text from now on
-- rewrites-table: every row of `t` is written anew for `k`, `o`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- irreversible: `o` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_b4c158e9.t AS kept WHERE present.id = kept.id) AND (o::text IN (''b''))) AS counted (found);
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
  ALTER COLUMN o DROP NOT NULL,
  ALTER COLUMN o TYPE s USING CASE WHEN o::text IN ('a') THEN o::text::s END;

-- put `k`, `o` of `t` back
UPDATE t AS present
  SET k = CASE WHEN present.k IS NOT DISTINCT FROM CAST(kept.schemac_new_k AS text) THEN kept.k ELSE present.k END,
    o = kept.o::s
  FROM schemac_backup_b4c158e9.t AS kept
  WHERE present.id = kept.id;

-- drop the old type `s`
DROP TYPE s_schemac_old;

-- drop the schema `schemac_backup_b4c158e9`, whose rows are back
DROP TABLE schemac_backup_b4c158e9.t;

DROP SCHEMA schemac_backup_b4c158e9;

COMMIT;
