-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `items_b_check` stop the migration
-- data-may-not-fit: rows that break `changed` stop the migration
-- scans-table: every row of `items` is read for `items_b_check`
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- scans-table: every row of `items` is read for `changed`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (b > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break items_b_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (a < 100)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break changed'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `dropped` of `items`
ALTER TABLE items DROP CONSTRAINT dropped;

-- drop the check `changed` of `items`
ALTER TABLE items DROP CONSTRAINT changed;

-- rename the constraint `old_name` of `items` to `new_name`
ALTER TABLE items RENAME CONSTRAINT old_name TO new_name;

-- add the check `items_b_check` to `items`
ALTER TABLE items ADD CONSTRAINT items_b_check CHECK (b > 0);

-- add the check `changed` to `items`
ALTER TABLE items ADD CONSTRAINT changed CHECK (a < 100);

COMMIT;
