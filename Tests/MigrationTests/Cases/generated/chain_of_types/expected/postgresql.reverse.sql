-- Made by schemac: from to to from.
-- breaks-clients: clients get `items.cents` as integer from now on
-- data-may-not-fit: values of `items.cents` that are no integer stop the migration
-- breaks-clients: clients get `items.name` as varchar(5) from now on
-- data-may-not-fit: values of `items.name` that are no varchar(5) stop the migration
-- rewrites-table: every row of `items` is written anew for `cents`, `name`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `items` is written anew for `doubled`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `items` is written anew for `label`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE cents NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items have a cents that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE length(name) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items have a name that is no varchar(5)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM items WHERE (cents * 2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of items get no doubled'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `doubled`, `label` of `items`
ALTER TABLE items
  DROP COLUMN doubled,
  DROP COLUMN label;

-- change types: `items.cents` to integer, `items.name` to varchar(5)
ALTER TABLE items
  ALTER COLUMN cents TYPE integer,
  ALTER COLUMN name TYPE varchar(5);

-- make the column `doubled` of `items` anew
ALTER TABLE items ADD COLUMN doubled integer GENERATED ALWAYS AS (cents * 2) STORED NOT NULL;

-- make the column `label` of `items` anew
ALTER TABLE items ADD COLUMN label text GENERATED ALWAYS AS ('x' || name) STORED;

COMMIT;
