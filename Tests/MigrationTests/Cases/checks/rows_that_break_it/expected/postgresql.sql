-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `small` stop the migration
-- scans-table: every row of `items` is read for `small`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE NOT (a < 10)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break small'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `small` of `items`
ALTER TABLE items DROP CONSTRAINT small;

-- add the column `b` to `items`
ALTER TABLE items ADD COLUMN b integer DEFAULT 1 NOT NULL;

-- add the check `small` to `items`
ALTER TABLE items ADD CONSTRAINT small CHECK (a < 10);

COMMIT;
