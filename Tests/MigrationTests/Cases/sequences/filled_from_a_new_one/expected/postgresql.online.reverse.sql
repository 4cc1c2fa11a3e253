-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `numbers` stand alone
ALTER SEQUENCE IF EXISTS numbers OWNED BY NONE;
-- drop the check `three_digits` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS three_digits;
-- drop the unique constraint `orders_number_key` of `orders`
ALTER TABLE orders DROP CONSTRAINT IF EXISTS orders_number_key;
-- drop `number` of `orders`
ALTER TABLE orders DROP COLUMN number;
-- drop the sequence `numbers`
DROP SEQUENCE IF EXISTS numbers;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `number` of `orders` have values
ALTER TABLE IF EXISTS orders DROP CONSTRAINT IF EXISTS number_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `number` of `orders`
ALTER TABLE IF EXISTS orders DROP COLUMN IF EXISTS number;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the sequence `numbers`
DROP SEQUENCE IF EXISTS numbers;
COMMIT;
