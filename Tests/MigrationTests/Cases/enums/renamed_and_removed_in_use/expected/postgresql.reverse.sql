-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'closed' as `state` fail from now on
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `archive` is written anew for `state`
-- blocks-reads: `archive` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read for `known`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- builds-index: the index `tickets_name_idx` is built over every row
-- blocks-writes: `tickets` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the check `known` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT known;

-- drop the index `tickets_name_idx`
DROP INDEX tickets_name_idx;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

ALTER TYPE state_schemac_old RENAME VALUE 'closed' TO 'shut';

CREATE TYPE state AS ENUM ('draft', 'open', 'shut');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'shut';

-- change the type of `archive.state` to the new state
ALTER TABLE archive ALTER COLUMN state TYPE state USING state::text::state;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'shut') OR name <> '');

-- create the index `tickets_name_idx` on `tickets`
CREATE INDEX tickets_name_idx ON tickets (name) WHERE state = 'shut';

COMMIT;
