-- Made by schemac: from to to from.
-- breaks-clients: clients get `tickets.state` as varchar(20) from now on
-- data-may-not-fit: values of `tickets.state` that are no varchar(20) stop the migration
-- breaks-clients: clients get `tickets.code` as text from now on
-- rewrites-table: every row of `tickets` is written anew for `state`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tickets` is read for `known`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- scans-table: every row of `tickets` is read for `coded`
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE length(state) > 20) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a state that is no varchar(20)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `known` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT known;

-- drop the check `coded` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT coded;

-- drop the index `tickets_id_idx`
DROP INDEX tickets_id_idx;

-- change types: `tickets.state` to varchar(20), `tickets.code` to text
ALTER TABLE tickets
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE varchar(20),
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE text,
  ALTER COLUMN code SET DEFAULT 'none';

-- add the check `known` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT known CHECK (state IN ('open', 'closed'));

-- add the check `coded` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT coded CHECK (code IN ('none', 'some') OR code = state);

-- create the index `tickets_id_idx` on `tickets`
CREATE INDEX tickets_id_idx ON tickets (id) WHERE state IN ('open', 'closed') AND code <> 'none';

COMMIT;
