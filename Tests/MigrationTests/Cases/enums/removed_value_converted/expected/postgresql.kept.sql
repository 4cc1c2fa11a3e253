-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- blocks-reads: `tickets` can be neither read nor written while its rows are copied
-- breaks-clients: clients that write 'draft' as `state` fail from now on
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE (CASE CAST(state AS text) WHEN ''draft'' THEN ''open'' ELSE CAST(state AS text) END)::text NOT IN (''open'', ''closed'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets get a state that state does not have'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_a69030ee`
LOCK TABLE tickets;

CREATE SCHEMA schemac_backup_a69030ee;

CREATE TABLE schemac_backup_a69030ee.tickets AS
  SELECT id, state::text AS state, (CASE CAST(state AS text) WHEN 'draft' THEN 'open' ELSE CAST(state AS text) END)::text AS schemac_new_state FROM tickets;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('open', 'closed');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING (CASE CAST(state AS text) WHEN 'draft' THEN 'open' ELSE CAST(state AS text) END)::text::state,
  ALTER COLUMN state SET DEFAULT 'open';

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
