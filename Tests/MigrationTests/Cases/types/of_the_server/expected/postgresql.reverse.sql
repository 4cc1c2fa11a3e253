-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `stays` that nothing was kept of stop the way back
-- irreversible: what `stays.from_address` held is lost
-- irreversible: what `stays.flags` held is lost
-- breaks-clients: clients get `stays.flags` as bit(3) from now on
-- data-may-not-fit: values of `stays.flags` that are no bit(3) stop the migration
-- rewrites-table: every row of `stays` is written anew for `flags`
-- blocks-reads: `stays` can be neither read nor written while its rows are written anew
-- scans-table: every row of `stays` is read
-- blocks-reads: `stays` can be neither read nor written while its rows are read
-- builds-index: the index `stays_during_idx` is built over every row
-- blocks-writes: `stays` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM stays WHERE length(flags) <> 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of stays have a flags that is no bit(3)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM stays) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of stays would have no from_address'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `stays_during_idx`
DROP INDEX stays_during_idx;

-- drop `from_address` of `stays`
ALTER TABLE stays DROP COLUMN from_address;

-- make the column `from_address` of `stays` anew
ALTER TABLE stays ADD COLUMN from_address text;

-- change the type of `stays.flags` to bit(3)
ALTER TABLE stays ALTER COLUMN flags TYPE bit(3);

-- in `stays`, let `from_address` be what it says
ALTER TABLE stays ALTER COLUMN from_address SET NOT NULL;

-- create the index `stays_during_idx` on `stays`
CREATE INDEX stays_during_idx ON stays USING gist (during);

COMMIT;
