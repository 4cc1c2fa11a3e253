-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `tickets_title_check` stop the migration
-- breaks-clients: clients get `tickets.title` as varchar(40) from now on
-- scans-table: every row of `tickets` is read for `tickets_title_check`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE NOT (title <> '''')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets break tickets_title_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `tickets.title` to varchar(40)
ALTER TABLE tickets ALTER COLUMN title TYPE varchar(40);

-- add the check `tickets_title_check` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT tickets_title_check CHECK (title <> '');

COMMIT;
