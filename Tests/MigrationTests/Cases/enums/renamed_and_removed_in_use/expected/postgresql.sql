-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- data-may-not-fit: rows of `archive` with a removed value stop the migration
-- breaks-clients: clients that write 'draft', 'shut' as `state` fail from now on
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

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE state::text IN (''draft'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a state that is removed: draft'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM archive WHERE state::text IN (''draft'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of archive have a state that is removed: draft'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `known` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT known;

-- drop the index `tickets_name_idx`
DROP INDEX tickets_name_idx;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

ALTER TYPE state_schemac_old RENAME VALUE 'shut' TO 'closed';

CREATE TYPE state AS ENUM ('open', 'closed');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'closed';

-- change the type of `archive.state` to the new state
ALTER TABLE archive ALTER COLUMN state TYPE state USING state::text::state;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'closed') OR name <> '');

-- create the index `tickets_name_idx` on `tickets`
CREATE INDEX tickets_name_idx ON tickets (name) WHERE state = 'closed';

COMMIT;
