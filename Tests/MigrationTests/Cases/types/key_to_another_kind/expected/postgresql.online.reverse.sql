-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE lines IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE products IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `lines_sku_fkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT IF EXISTS lines_sku_fkey;
SET LOCAL statement_timeout = '3600s';
-- change the type of `products.sku` to varchar(10)
ALTER TABLE products ALTER COLUMN sku TYPE varchar(10);
-- change the type of `lines.sku` to varchar(10)
ALTER TABLE lines ALTER COLUMN sku TYPE varchar(10);
SET LOCAL statement_timeout = '60s';
-- add the foreign key `lines_sku_fkey` to `lines` for rows to come
ALTER TABLE lines ADD CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES products (sku) ON UPDATE CASCADE ON DELETE RESTRICT NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `lines` meet the foreign key `lines_sku_fkey`
ALTER TABLE lines VALIDATE CONSTRAINT lines_sku_fkey;
COMMIT;
