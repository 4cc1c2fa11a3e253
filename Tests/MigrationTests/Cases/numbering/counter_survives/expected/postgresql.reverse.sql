-- Made by schemac: from to to from.
-- breaks-clients: clients get `tickets.title` as varchar(20) from now on
-- data-may-not-fit: values of `tickets.title` that are no varchar(20) stop the migration
-- rewrites-table: every row of `tickets` is written anew for `title`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE length(title) > 20) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a title that is no varchar(20)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `tickets_title_check` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_title_check;

-- change the type of `tickets.title` to varchar(20)
ALTER TABLE tickets ALTER COLUMN title TYPE varchar(20);

COMMIT;
