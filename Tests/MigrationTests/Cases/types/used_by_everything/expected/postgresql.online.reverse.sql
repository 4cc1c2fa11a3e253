-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE sales IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `positive` of `sales`
ALTER TABLE sales DROP CONSTRAINT IF EXISTS positive;
-- drop the index `sales_id_idx`
DROP INDEX IF EXISTS sales_id_idx;
-- drop the index `sales_by_tens`
DROP INDEX IF EXISTS sales_by_tens;
-- drop the index `sales_twice_idx`
DROP INDEX IF EXISTS sales_twice_idx;
-- drop `twice` of `sales`
ALTER TABLE sales DROP COLUMN twice;
SET LOCAL statement_timeout = '3600s';
-- change the type of `sales.amount` to integer
ALTER TABLE sales
  ALTER COLUMN amount DROP DEFAULT,
  ALTER COLUMN amount TYPE integer,
  ALTER COLUMN amount SET DEFAULT 1;
-- make the column `twice` of `sales` anew
ALTER TABLE sales ADD COLUMN twice bigint GENERATED ALWAYS AS (amount * 2) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- add the check `positive` to `sales`
ALTER TABLE sales ADD CONSTRAINT positive CHECK (amount > 0 AND amount < 1000000) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `sales_id_idx` on `sales`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS sales_id_idx ON sales (id) WHERE amount > 100;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `sales_by_tens` on `sales`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS sales_by_tens ON sales ((amount / 10));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `sales_twice_idx` on `sales`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS sales_twice_idx ON sales (twice);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `sales` meet the check `positive`
ALTER TABLE sales VALIDATE CONSTRAINT positive;
COMMIT;
