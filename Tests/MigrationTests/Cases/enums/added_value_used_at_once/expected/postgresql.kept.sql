-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `not_archived` stop the migration
-- blocks-reads: `tickets` can be neither read nor written while its rows are copied
-- rewrites-table: every row of `tickets` is written anew for `state`, `old_state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- rewrites-table: every row of `tickets` is written anew for `is_draft`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read for `not_archived`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- builds-index: the index `tickets_id_idx` is built over every row
-- blocks-writes: `tickets` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT state::text AS state FROM tickets) AS tickets WHERE (state = ''draft'') IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets get no is_draft'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT state::text AS state FROM tickets) AS tickets WHERE NOT (state <> ''archived'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets break not_archived'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_88a75867`
LOCK TABLE tickets;

CREATE SCHEMA schemac_backup_88a75867;

CREATE TABLE schemac_backup_88a75867.tickets AS
  SELECT id, old_state::text AS old_state FROM tickets;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed', 'archived');

-- change types: `tickets.state` to the new state, `tickets.old_state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'draft',
  ALTER COLUMN old_state TYPE state USING coalesce(old_state::text::state, 'archived');

-- in `tickets`, make `old_state` NOT NULL
ALTER TABLE tickets ALTER COLUMN old_state SET NOT NULL;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- add the column `is_draft` to `tickets`
ALTER TABLE tickets ADD COLUMN is_draft boolean GENERATED ALWAYS AS (state = 'draft') STORED NOT NULL;

-- add the check `not_archived` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT not_archived CHECK (state <> 'archived');

-- create the index `tickets_id_idx` on `tickets`
CREATE INDEX tickets_id_idx ON tickets (id) WHERE state IN ('draft', 'open');

COMMIT;
