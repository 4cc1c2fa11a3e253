-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `orders_customer_id_fkey` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_customer_id_fkey;
-- drop the check `paid` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS paid;
-- drop the unique constraint `orders_customer_id_email_key` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_customer_id_email_key;
-- let `email` of `orders` be NULL
ALTER TABLE orders ALTER COLUMN email DROP NOT NULL;
-- drop `token` of `orders`
ALTER TABLE orders DROP COLUMN token;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `orders_customer_id_idx`
DROP INDEX CONCURRENTLY IF EXISTS orders_customer_id_idx;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `orders_email_total_idx`
DROP INDEX CONCURRENTLY IF EXISTS orders_email_total_idx;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `token`, `email` of `orders` have values
ALTER TABLE IF EXISTS orders DROP CONSTRAINT IF EXISTS token_schemac_not_null, DROP CONSTRAINT IF EXISTS email_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `token` of `orders`
ALTER TABLE IF EXISTS orders DROP COLUMN IF EXISTS token;
COMMIT;
