-- Made by schemac: from to to from.
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- irreversible: `state` of `tickets` get the old values back, also where they were changed since
-- scans-table: every row of `tickets` is read
-- blocks-reads: `tickets` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed');

-- change the type of tickets's `state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state DROP NOT NULL,
  ALTER COLUMN state TYPE state USING CASE WHEN state::text IN ('draft', 'open', 'closed') THEN state::text::state END,
  ALTER COLUMN state SET DEFAULT 'draft';

-- put `state` of `tickets` back
UPDATE tickets AS present
  SET state = kept.state::state
  FROM schemac_backup_a69030ee.tickets AS kept
  WHERE present.id = kept.id;

-- tickets: make `state` NOT NULL
ALTER TABLE tickets ALTER COLUMN state SET NOT NULL;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- drop the schema `schemac_backup_a69030ee`, whose rows are back
DROP TABLE schemac_backup_a69030ee.tickets;

DROP SCHEMA schemac_backup_a69030ee;

COMMIT;
