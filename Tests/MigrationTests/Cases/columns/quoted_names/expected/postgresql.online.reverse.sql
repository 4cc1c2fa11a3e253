-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `a "b" c` of `Order`
ALTER TABLE IF EXISTS "Order" DROP CONSTRAINT IF EXISTS "a ""b"" c_schemac_not_null";
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
-- drop the check `it's %s` of `Order`
ALTER TABLE "Order" DROP CONSTRAINT IF EXISTS "it's %s";
-- rename the column `from` of `Order` to `select`
ALTER TABLE "Order" RENAME COLUMN "from" TO "select";
-- rename the column `it's` of `Order` to `100%`
ALTER TABLE "Order" RENAME COLUMN "it's" TO "100%";
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''"Order"''::regclass AND conname = ''Order_from_not_null'') THEN
      ALTER TABLE "Order" RENAME CONSTRAINT "Order_from_not_null" TO "Order_select_not_null";
    END IF;
  END IF;
END';
-- let `a "b" c` of `Order` be NULL
ALTER TABLE "Order" ALTER COLUMN "a ""b"" c" DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `Order.select` to text, `Order.a "b" c` to integer
ALTER TABLE "Order"
  ALTER COLUMN "select" TYPE text,
  ALTER COLUMN "a ""b"" c" TYPE integer;
SET LOCAL statement_timeout = '60s';
-- drop `table` of `Order`
ALTER TABLE "Order" DROP COLUMN "table";
-- add the check `it's %s` to `Order`
ALTER TABLE "Order" ADD CONSTRAINT "it's %s" CHECK ("select" <> 'x') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `Order` meet the check `it's %s`
ALTER TABLE "Order" VALIDATE CONSTRAINT "it's %s";
COMMIT;
