-- Made by schemac: from to to from.
-- breaks-clients: clients get `sales.amount` as integer from now on
-- data-may-not-fit: values of `sales.amount` that are no integer stop the migration
-- rewrites-table: every row of `sales` is written anew for `amount`
-- blocks-reads: `sales` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `sales` is written anew for `twice`
-- blocks-reads: `sales` can be neither read nor written while its rows are written anew
-- scans-table: every row of `sales` is read for `positive`
-- blocks-reads: `sales` can be neither read nor written while its rows are read
-- builds-index: the index `sales_id_idx` is built over every row
-- blocks-writes: `sales` cannot be written while the index is built
-- builds-index: the index `sales_by_tens` is built over every row
-- blocks-writes: `sales` cannot be written while the index is built
-- builds-index: the index `sales_twice_idx` is built over every row
-- blocks-writes: `sales` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM sales WHERE amount NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of sales have a amount that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM sales WHERE (amount * 2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of sales get no twice'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `positive` of `sales`
ALTER TABLE sales DROP CONSTRAINT positive;

-- drop the index `sales_id_idx`
DROP INDEX sales_id_idx;

-- drop the index `sales_by_tens`
DROP INDEX sales_by_tens;

-- drop the index `sales_twice_idx`
DROP INDEX sales_twice_idx;

-- drop `twice` of `sales`
ALTER TABLE sales DROP COLUMN twice;

-- change the type of `sales.amount` to integer
ALTER TABLE sales
  ALTER COLUMN amount DROP DEFAULT,
  ALTER COLUMN amount TYPE integer,
  ALTER COLUMN amount SET DEFAULT 1;

-- make the column `twice` of `sales` anew
ALTER TABLE sales ADD COLUMN twice bigint GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;

-- add the check `positive` to `sales`
ALTER TABLE sales ADD CONSTRAINT positive CHECK (amount > 0 AND amount < 1000000);

-- create the index `sales_id_idx` on `sales`
CREATE INDEX sales_id_idx ON sales (id) WHERE amount > 100;

-- create the index `sales_by_tens` on `sales`
CREATE INDEX sales_by_tens ON sales ((amount / 10));

-- create the index `sales_twice_idx` on `sales`
CREATE INDEX sales_twice_idx ON sales (twice);

COMMIT;
