-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `orders` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows that break `above_zero` stop the migration
-- data-may-not-fit: rows of `orders` that refer to nothing by `loose` stop the migration
-- breaks-clients: clients that name `people` fail from now on
-- breaks-clients: clients that name the column `amount` of `orders` fail from now on
-- rewrites-table: rows of `orders` are written anew in one statement
-- breaks-clients: clients get `orders.total` as bigint from now on
-- rewrites-table: every row of `orders` is written anew for `total`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- scans-table: every row of `orders` is read
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- scans-table: every row of `orders` is read for `above_zero`
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- scans-table: every row of `orders` is read for `loose`
-- blocks-writes: `orders` and `persons` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT amount AS total FROM orders) AS orders WHERE NOT (total > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders break above_zero'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT person_id AS child_1 FROM orders) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM people) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders refer by person_id to no row of persons'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE CAST(''none: '' || amount AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders get no note'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `of_person` of `orders`
ALTER TABLE orders DROP CONSTRAINT of_person;

-- drop the foreign key `loose` of `orders`
ALTER TABLE orders DROP CONSTRAINT loose;

-- drop the check `positive` of `orders`
ALTER TABLE orders DROP CONSTRAINT positive;

-- drop the check `small` of `orders`
ALTER TABLE orders DROP CONSTRAINT small;

-- drop the check `known` of `orders`
ALTER TABLE orders DROP CONSTRAINT known;

-- drop the check `kept` of `orders`
ALTER TABLE orders DROP CONSTRAINT kept;

-- rename the table `people` to `persons`
ALTER TABLE people RENAME TO persons;

-- rename the primary key `people_pkey` to `persons_pkey`
ALTER INDEX people_pkey RENAME TO persons_pkey;

-- let the NOT NULLs of `persons` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE persons RENAME CONSTRAINT people_id_not_null TO persons_id_not_null;
  END IF;
END';

-- rename the column `amount` of `orders` to `total`
ALTER TABLE orders RENAME COLUMN amount TO total;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE orders RENAME CONSTRAINT orders_amount_not_null TO orders_total_not_null;
  END IF;
END';

-- add the column `note` to `orders`
ALTER TABLE orders ADD COLUMN note text;

-- give the rows of `orders` their `note`
UPDATE orders
  SET note = 'none: ' || total;

-- change the type of `orders.total` to bigint
ALTER TABLE orders ALTER COLUMN total TYPE bigint;

-- in `orders`, let `note` be what it says
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;

-- add the check `above_zero` to `orders`
ALTER TABLE orders ADD CONSTRAINT above_zero CHECK (total > 0);

-- add the check `small` to `orders`
ALTER TABLE orders ADD CONSTRAINT small CHECK (total < 1000) NOT VALID;

-- add the check `known` to `orders`
ALTER TABLE orders ADD CONSTRAINT known CHECK (id > 0) NOT VALID;

-- add the check `kept` to `orders`
ALTER TABLE orders ADD CONSTRAINT kept CHECK (state <> 'bad' AND total <> 7) NOT VALID;

-- add the check `new` to `orders`
ALTER TABLE orders ADD CONSTRAINT new CHECK (note <> 'none') NOT VALID;

-- add the foreign key `of_person` to `orders`
ALTER TABLE orders ADD CONSTRAINT of_person FOREIGN KEY (person_id) REFERENCES persons (id) NOT VALID;

-- add the foreign key `loose` to `orders`
ALTER TABLE orders ADD CONSTRAINT loose FOREIGN KEY (person_id) REFERENCES persons (id) ON DELETE CASCADE;

COMMIT;
