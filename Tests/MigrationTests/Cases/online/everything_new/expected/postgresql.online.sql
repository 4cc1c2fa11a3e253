-- Made by schemac: from from to to.

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
-- add `token` to `orders`, without values at first
ALTER TABLE orders ADD COLUMN token uuid,
  ALTER COLUMN token SET DEFAULT gen_random_uuid();
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `orders` their `token`, `email`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 orders.id%TYPE;
  schemac_high_1 orders.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM orders ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM orders WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE orders SET token = gen_random_uuid(), email = coalesce(email, ''none-'' || CAST(id AS text))
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (token IS NULL OR email IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE orders SET token = gen_random_uuid(), email = coalesce(email, ''none-'' || CAST(id AS text))
          WHERE id >= schemac_low_1 AND (token IS NULL OR email IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

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
-- let `token`, `email` of `orders` not become NULL any more
ALTER TABLE orders
  ADD CONSTRAINT token_schemac_not_null CHECK (token IS NOT NULL) NOT VALID,
  ADD CONSTRAINT email_schemac_not_null CHECK (email IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `orders` that were written meanwhile their `token`, `email`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 orders.id%TYPE;
  schemac_high_1 orders.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM orders ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM orders WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE orders SET token = gen_random_uuid(), email = coalesce(email, ''none-'' || CAST(id AS text))
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (token IS NULL OR email IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE orders SET token = gen_random_uuid(), email = coalesce(email, ''none-'' || CAST(id AS text))
          WHERE id >= schemac_low_1 AND (token IS NULL OR email IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `token`, `email` of `orders` have values in all rows
ALTER TABLE orders
  VALIDATE CONSTRAINT token_schemac_not_null,
  VALIDATE CONSTRAINT email_schemac_not_null;
COMMIT;

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
-- in `orders`, make `email` NOT NULL; let `token` be what it says
ALTER TABLE orders
  ALTER COLUMN email SET NOT NULL,
  DROP CONSTRAINT email_schemac_not_null,
  ALTER COLUMN token SET DEFAULT gen_random_uuid(),
  ALTER COLUMN token SET NOT NULL,
  DROP CONSTRAINT token_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `orders_customer_id_email_key` on `orders`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY orders_customer_id_email_key ON orders (customer_id, email);

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
-- make the unique constraint `orders_customer_id_email_key` of `orders` of that index
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_email_key UNIQUE USING INDEX orders_customer_id_email_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `orders_customer_id_idx` on `orders`, while clients go on
CREATE INDEX CONCURRENTLY orders_customer_id_idx ON orders (customer_id);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `orders_email_total_idx` on `orders`, while clients go on
CREATE INDEX CONCURRENTLY orders_email_total_idx ON orders (email, total);

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
-- add the check `paid` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT paid CHECK (total >= 0) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `paid`
ALTER TABLE orders VALIDATE CONSTRAINT paid;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE customers IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE orders IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `orders_customer_id_fkey` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the foreign key `orders_customer_id_fkey`
ALTER TABLE orders VALIDATE CONSTRAINT orders_customer_id_fkey;
COMMIT;
