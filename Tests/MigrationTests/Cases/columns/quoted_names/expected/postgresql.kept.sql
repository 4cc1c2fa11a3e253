-- Made by schemac: from from to to.
-- blocks-reads: `Order` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `select` of `Order` fail from now on
-- breaks-clients: clients that name the column `100%` of `Order` fail from now on
-- breaks-clients: clients get `Order.from` as varchar(50) from now on
-- data-may-not-fit: values of `Order.select` that are no varchar(50) stop the migration
-- breaks-clients: clients get `Order.a "b" c` as bigint from now on
-- rewrites-table: every row of `Order` is written anew for `from`, `a "b" c`
-- blocks-reads: `Order` can be neither read nor written while its rows are written anew
-- scans-table: every row of `Order` is read
-- blocks-reads: `Order` can be neither read nor written while its rows are read
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM "Order" WHERE length("select") > 50) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of Order have a select that is no varchar(50)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_af02733a`
LOCK TABLE "Order";

CREATE SCHEMA schemac_backup_af02733a;

CREATE TABLE schemac_backup_af02733a."Order" AS
  SELECT id, "a ""b"" c", CAST(coalesce(CAST("a ""b"" c" AS bigint), 0) AS bigint) AS "schemac_new_a ""b"" c" FROM "Order";

-- drop the check `it's %s` of `Order`
ALTER TABLE "Order" DROP CONSTRAINT "it's %s";

-- rename the column `select` of `Order` to `from`
ALTER TABLE "Order" RENAME COLUMN "select" TO "from";

-- rename the column `100%` of `Order` to `it's`
ALTER TABLE "Order" RENAME COLUMN "100%" TO "it's";

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE "Order" RENAME CONSTRAINT "Order_select_not_null" TO "Order_from_not_null";
  END IF;
END';

-- add the column `table` to `Order`
ALTER TABLE "Order" ADD COLUMN "table" boolean DEFAULT true NOT NULL;

-- change types: `Order.from` to varchar(50), `Order.a "b" c` to bigint
ALTER TABLE "Order"
  ALTER COLUMN "from" TYPE varchar(50),
  ALTER COLUMN "a ""b"" c" TYPE bigint USING coalesce(CAST("a ""b"" c" AS bigint), 0);

-- in `Order`, make `a "b" c` NOT NULL
ALTER TABLE "Order" ALTER COLUMN "a ""b"" c" SET NOT NULL;

-- add the check `it's %s` to `Order`
ALTER TABLE "Order" ADD CONSTRAINT "it's %s" CHECK ("from" <> 'x');

COMMIT;
