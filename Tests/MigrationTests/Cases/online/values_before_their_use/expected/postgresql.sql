-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `moved` stop the migration
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read for `moved`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT state::text AS state, id AS id FROM tickets) AS tickets WHERE NOT (state <> ''held'' OR id > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets break moved'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'held', 'closed');

-- add the column `last` to `tickets`
ALTER TABLE tickets ADD COLUMN last state DEFAULT 'held' NOT NULL;

-- change the type of `tickets.state` to the new state
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'draft';

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- add the check `moved` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT moved CHECK (state <> 'held' OR id > 0);

COMMIT;
