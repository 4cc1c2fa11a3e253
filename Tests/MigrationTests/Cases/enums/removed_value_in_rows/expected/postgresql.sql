-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- data-may-not-fit: rows of `logs` with a removed value stop the migration
-- data-may-not-fit: rows of `logs` with a removed value stop the migration
-- breaks-clients: clients that write 'draft' as `state` fail from now on
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `logs` is written anew for `before`, `after`
-- blocks-reads: `logs` can be neither read nor written while its rows are written anew

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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM logs WHERE before::text IN (''draft'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of logs have a before that is removed: draft'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM logs WHERE after::text IN (''draft'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of logs have a after that is removed: draft'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('open', 'closed');

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open';

-- change types: `logs.before` to the new state, `logs.after` to the new state
ALTER TABLE logs
  ALTER COLUMN before TYPE state USING before::text::state,
  ALTER COLUMN after TYPE state USING after::text::state;

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
