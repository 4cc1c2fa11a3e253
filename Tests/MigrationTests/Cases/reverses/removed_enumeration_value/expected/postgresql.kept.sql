-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` with a removed value stop the migration
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that write 'draft' as `state` fail from now on
-- rewrites-table: every row of `t` is written anew for `s`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE (CASE CAST(s AS text) WHEN ''draft'' THEN ''open'' ELSE CAST(s AS text) END)::text NOT IN (''open'', ''closed'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t get a s that state does not have'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_a655b507`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_a655b507;

CREATE TABLE schemac_backup_a655b507.t AS
  SELECT id, s::text AS s, (CASE CAST(s AS text) WHEN 'draft' THEN 'open' ELSE CAST(s AS text) END)::text AS schemac_new_s FROM t;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('open', 'closed');

-- change the type of `t.s` to the new state
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING (CASE CAST(s AS text) WHEN 'draft' THEN 'open' ELSE CAST(s AS text) END)::text::state,
  ALTER COLUMN s SET DEFAULT 'open';

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
