-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `notes` for which `backfill` gives nothing stop the migration
-- rewrites-table: rows of `notes` are written anew in one statement
-- scans-table: every row of `notes` is read
-- blocks-reads: `notes` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE CAST(owner AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes get no data'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `data` to `notes`
ALTER TABLE notes ADD COLUMN data text;

-- give the rows of `notes` their `data`
UPDATE notes
  SET data = owner;

-- in `notes`, let `data` be what it says
ALTER TABLE notes ALTER COLUMN data SET NOT NULL;

COMMIT;
