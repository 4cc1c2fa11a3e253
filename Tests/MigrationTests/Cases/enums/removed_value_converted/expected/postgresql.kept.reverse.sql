-- Made by schemac: from to to from.
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read
-- blocks-reads: `tickets` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state DROP NOT NULL,
  ALTER COLUMN state TYPE state USING CASE WHEN state::text IN ('draft', 'open', 'closed') THEN state::text::state END,
  ALTER COLUMN state SET DEFAULT 'draft';

-- put `state` of `tickets` back
UPDATE tickets AS present
  SET state = CASE WHEN present.state::text IS NOT DISTINCT FROM CASE WHEN kept.schemac_new_state IN ('draft', 'open', 'closed') THEN kept.schemac_new_state END THEN kept.state::state ELSE present.state END
  FROM schemac_backup_a69030ee.tickets AS kept
  WHERE present.id = kept.id;

-- in `tickets`, make `state` NOT NULL
ALTER TABLE tickets ALTER COLUMN state SET NOT NULL;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- drop the schema `schemac_backup_a69030ee`, whose rows are back
DROP TABLE schemac_backup_a69030ee.tickets;

DROP SCHEMA schemac_backup_a69030ee;

COMMIT;
