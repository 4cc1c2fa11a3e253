-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `changed` stop the migration
-- data-may-not-fit: rows that break `dropped` stop the migration
-- scans-table: every row of `items` is read for `changed`
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- scans-table: every row of `items` is read for `dropped`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (a < 1000)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break changed'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (b <> 7)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break dropped'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `items_b_check` of `items`
ALTER TABLE items DROP CONSTRAINT items_b_check;

-- drop the check `changed` of `items`
ALTER TABLE items DROP CONSTRAINT changed;

-- rename the constraint `new_name` of `items` to `old_name`
ALTER TABLE items RENAME CONSTRAINT new_name TO old_name;

-- add the check `changed` to `items`
ALTER TABLE items ADD CONSTRAINT changed CHECK (a < 1000);

-- add the check `dropped` to `items`
ALTER TABLE items ADD CONSTRAINT dropped CHECK (b <> 7);

COMMIT;
