-- Made by schemac: from to to from.
-- deletes-data: the values of `tickets.last` are deleted
-- breaks-clients: clients that name the column `tickets.last` fail from now on
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- breaks-clients: clients that write 'draft', 'held' as `state` fail from now on
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE state::text IN (''draft'', ''held'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a state that is removed: draft, held'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `moved` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT moved;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('open', 'closed');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open';

-- drop `last` of `tickets`
ALTER TABLE tickets DROP COLUMN last;

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
