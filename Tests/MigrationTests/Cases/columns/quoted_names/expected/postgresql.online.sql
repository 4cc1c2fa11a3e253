-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "Order" IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
SET LOCAL statement_timeout = '3600s';
-- change types: `Order.from` to varchar(50), `Order.a "b" c` to bigint
ALTER TABLE "Order"
  ALTER COLUMN "from" TYPE varchar(50),
  ALTER COLUMN "a ""b"" c" TYPE bigint USING coalesce(CAST("a ""b"" c" AS bigint), 0);
SET LOCAL statement_timeout = '60s';
-- in `Order`, make `a "b" c` NOT NULL
ALTER TABLE "Order" ADD CONSTRAINT "a ""b"" c_schemac_not_null" CHECK ("a ""b"" c" IS NOT NULL) NOT VALID;
-- add the check `it's %s` to `Order`
ALTER TABLE "Order" ADD CONSTRAINT "it's %s" CHECK ("from" <> 'x') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `a "b" c` of `Order` have values in all rows
ALTER TABLE "Order" VALIDATE CONSTRAINT "a ""b"" c_schemac_not_null";
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE "Order" IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `a "b" c` of `Order` NOT NULL, as is known now
ALTER TABLE "Order" ALTER COLUMN "a ""b"" c" SET NOT NULL, DROP CONSTRAINT "a ""b"" c_schemac_not_null";
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `Order` meet the check `it's %s`
ALTER TABLE "Order" VALIDATE CONSTRAINT "it's %s";
COMMIT;
