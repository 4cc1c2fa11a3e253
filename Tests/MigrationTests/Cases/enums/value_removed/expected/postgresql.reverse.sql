-- Made by schemac: from to to from.
-- rewrites-table: every row of `tickets` is written anew for `state`, `other`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read for `differ`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- builds-index: the index `tickets_state_idx` is built over every row
-- blocks-writes: `tickets` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the check `differ` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT differ;

-- drop the index `tickets_state_idx`
DROP INDEX tickets_state_idx;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed');

-- change types: `tickets.state` to the new state, `tickets.other` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'draft',
  ALTER COLUMN other TYPE state USING other::text::state;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- add the check `differ` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT differ CHECK (state <> other);

-- create the index `tickets_state_idx` on `tickets`
CREATE INDEX tickets_state_idx ON tickets (state) WHERE state <> 'draft';

COMMIT;
