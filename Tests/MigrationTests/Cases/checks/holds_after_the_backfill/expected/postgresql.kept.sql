-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `items_state_check` stop the migration
-- data-may-not-fit: rows that break `items_check` stop the migration
-- blocks-reads: `items` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `items` are written anew in one statement
-- scans-table: every row of `items` is read
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- scans-table: every row of `items` is read for `items_state_check`
-- blocks-reads: `items` can be neither read nor written while its rows are read
-- scans-table: every row of `items` is read for `items_check`
-- blocks-reads: `items` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT coalesce(state, ''open'') AS state FROM items) AS items WHERE NOT (state IN (''open'', ''closed''))) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break items_state_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(5 AS integer) AS rank, coalesce(state, ''open'') AS state FROM items) AS items WHERE NOT (rank < 10 AND (rank > 3 OR state = ''closed''))) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items break items_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3b1545ee`
LOCK TABLE items;

CREATE SCHEMA schemac_backup_3b1545ee;

CREATE TABLE schemac_backup_3b1545ee.items AS
  SELECT id, state, CAST(coalesce(state, 'open') AS text) AS schemac_new_state FROM items;

-- add the column `rank` to `items`
ALTER TABLE items ADD COLUMN rank integer DEFAULT 5 NOT NULL;

-- give the rows of `items` their `state`
UPDATE items
  SET state = coalesce(state, 'open')
  WHERE state IS NULL;

-- in `items`, make `state` NOT NULL
ALTER TABLE items ALTER COLUMN state SET NOT NULL;

-- add the check `items_state_check` to `items`
ALTER TABLE items ADD CONSTRAINT items_state_check CHECK (state IN ('open', 'closed'));

-- add the check `items_check` to `items`
ALTER TABLE items ADD CONSTRAINT items_check CHECK (rank < 10 AND (rank > 3 OR state = 'closed'));

COMMIT;
