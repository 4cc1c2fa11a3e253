-- Made by schemac: from to to from.
-- deletes-data: the values of `Order.table` are deleted
-- breaks-clients: clients that name the column `Order.table` fail from now on
-- irreversible: what `Order.a "b" c` held is lost
-- breaks-clients: clients that name the column `from` of `Order` fail from now on
-- breaks-clients: clients that name the column `it's` of `Order` fail from now on
-- breaks-clients: clients get `Order.select` as text from now on
-- breaks-clients: clients get `Order.a "b" c` as integer from now on
-- data-may-not-fit: values of `Order.a "b" c` that are no integer stop the migration
-- rewrites-table: every row of `Order` is written anew for `a "b" c`
-- blocks-reads: `Order` can be neither read nor written while its rows are written anew
-- scans-table: every row of `Order` is read for `it's %s`
-- blocks-reads: `Order` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM "Order" WHERE "a ""b"" c" NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of Order have a a "b" c that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `it's %s` of `Order`
ALTER TABLE "Order" DROP CONSTRAINT "it's %s";

-- rename the column `from` of `Order` to `select`
ALTER TABLE "Order" RENAME COLUMN "from" TO "select";

-- rename the column `it's` of `Order` to `100%`
ALTER TABLE "Order" RENAME COLUMN "it's" TO "100%";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "Order" RENAME CONSTRAINT "Order_from_not_null" TO "Order_select_not_null";
  END IF;
END';

-- let `a "b" c` of `Order` be NULL
ALTER TABLE "Order" ALTER COLUMN "a ""b"" c" DROP NOT NULL;

-- change types: `Order.select` to text, `Order.a "b" c` to integer
ALTER TABLE "Order"
  ALTER COLUMN "select" TYPE text,
  ALTER COLUMN "a ""b"" c" TYPE integer;

-- drop `table` of `Order`
ALTER TABLE "Order" DROP COLUMN "table";

-- add the check `it's %s` to `Order`
ALTER TABLE "Order" ADD CONSTRAINT "it's %s" CHECK ("select" <> 'x');

COMMIT;
