-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `tickets.is_draft` fail from now on
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- drops-index: queries that use the index `tickets_id_idx` get slower
-- breaks-clients: clients that write 'draft', 'archived' as `state` fail from now on
-- rewrites-table: every row of `tickets` is written anew for `state`, `old_state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- irreversible: `old_state` of `tickets` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE state::text IN (''draft'', ''archived'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a state that is removed: draft, archived'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_88a75867.tickets AS kept WHERE present.id = kept.id) AND (old_state::text IN (''draft'', ''archived''))) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a old_state that is removed: draft, archived'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `not_archived` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT not_archived;

-- drop the index `tickets_id_idx`
DROP INDEX tickets_id_idx;

-- drop `is_draft` of `tickets`
ALTER TABLE tickets DROP COLUMN is_draft;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('open', 'closed');

-- let `old_state` of `tickets` be NULL
ALTER TABLE tickets ALTER COLUMN old_state DROP NOT NULL;

-- change types: `tickets.state` to the new state, `tickets.old_state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN old_state DROP NOT NULL,
  ALTER COLUMN old_state TYPE state USING CASE WHEN old_state::text IN ('open', 'closed') THEN old_state::text::state END;

-- put `old_state` of `tickets` back
UPDATE tickets AS present
  SET old_state = kept.old_state::state
  FROM schemac_backup_88a75867.tickets AS kept
  WHERE present.id = kept.id;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- drop the schema `schemac_backup_88a75867`, whose rows are back
DROP TABLE schemac_backup_88a75867.tickets;

DROP SCHEMA schemac_backup_88a75867;

COMMIT;
