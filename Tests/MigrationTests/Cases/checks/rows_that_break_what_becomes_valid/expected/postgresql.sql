-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `positive` stop the migration
-- data-may-not-fit: rows of `orders` that refer to nothing by `orders_person_id_fkey` stop the migration
-- scans-table: every row of `orders` is read for `positive`
-- scans-table: every row of `orders` is read for `orders_person_id_fkey`

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE NOT (id > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders break positive'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT person_id AS child_1 FROM orders) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM people) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders refer by person_id to no row of people'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- find out whether all rows of `orders` meet the check `positive`
ALTER TABLE orders VALIDATE CONSTRAINT positive;

-- find out whether all rows of `orders` meet the foreign key `orders_person_id_fkey`
ALTER TABLE orders VALIDATE CONSTRAINT orders_person_id_fkey;

COMMIT;
