-- Made by schemac: from to to from.
-- deletes-data: the values of `orders.note` are deleted
-- breaks-clients: clients that name the column `orders.note` fail from now on
-- data-may-not-fit: rows that break `known` stop the migration
-- data-may-not-fit: rows of `orders` that refer to nothing by `of_person` stop the migration
-- breaks-clients: clients that name `persons` fail from now on
-- breaks-clients: clients that name the column `total` of `orders` fail from now on
-- breaks-clients: clients get `orders.amount` as integer from now on
-- data-may-not-fit: values of `orders.total` that are no integer stop the migration
-- rewrites-table: every row of `orders` is written anew for `amount`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- scans-table: every row of `orders` is read for `known`
-- scans-table: every row of `orders` is read for `of_person`

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE total NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders have a total that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE NOT (id > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders break known'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT person_id AS child_1 FROM orders) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM persons) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders refer by person_id to no row of people'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `loose` of `orders`
ALTER TABLE orders DROP CONSTRAINT loose;

-- drop the check `new` of `orders`
ALTER TABLE orders DROP CONSTRAINT new;

-- drop the check `above_zero` of `orders`
ALTER TABLE orders DROP CONSTRAINT above_zero;

-- drop the check `small` of `orders`
ALTER TABLE orders DROP CONSTRAINT small;

-- drop the check `kept` of `orders`
ALTER TABLE orders DROP CONSTRAINT kept;

-- rename the table `persons` to `people`
ALTER TABLE persons RENAME TO people;

-- rename the primary key `persons_pkey` to `people_pkey`
ALTER INDEX persons_pkey RENAME TO people_pkey;

-- let the NOT NULLs of `people` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT persons_id_not_null TO people_id_not_null;
  END IF;
END';

-- rename the column `total` of `orders` to `amount`
ALTER TABLE orders RENAME COLUMN total TO amount;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE orders RENAME CONSTRAINT orders_total_not_null TO orders_amount_not_null;
  END IF;
END';

-- change the type of `orders.amount` to integer
ALTER TABLE orders ALTER COLUMN amount TYPE integer;

-- drop `note` of `orders`
ALTER TABLE orders DROP COLUMN note;

-- add the check `positive` to `orders`
ALTER TABLE orders ADD CONSTRAINT positive CHECK (amount > 0) NOT VALID;

-- add the check `small` to `orders`
ALTER TABLE orders ADD CONSTRAINT small CHECK (amount < 1000) NOT VALID;

-- add the check `kept` to `orders`
ALTER TABLE orders ADD CONSTRAINT kept CHECK (state <> 'bad') NOT VALID;

-- find out whether all rows of `orders` meet the check `known`
ALTER TABLE orders VALIDATE CONSTRAINT known;

-- add the foreign key `loose` to `orders`
ALTER TABLE orders ADD CONSTRAINT loose FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE NOT VALID;

-- find out whether all rows of `orders` meet the foreign key `of_person`
ALTER TABLE orders VALIDATE CONSTRAINT of_person;

COMMIT;
