-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the sequence `numbers`
CREATE SEQUENCE numbers AS bigint START WITH 100;
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
-- add `number` to `orders`, without values at first
ALTER TABLE orders ADD COLUMN number bigint,
  ALTER COLUMN number SET DEFAULT nextval('numbers');
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `orders` their `number`, 1000 at a time
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
        UPDATE orders SET number = nextval(''numbers'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (number IS NULL);
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
        UPDATE orders SET number = nextval(''numbers'')
          WHERE id >= schemac_low_1 AND (number IS NULL);
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
-- let `number` of `orders` not become NULL any more
ALTER TABLE orders ADD CONSTRAINT number_schemac_not_null CHECK (number IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `orders` that were written meanwhile their `number`
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
        UPDATE orders SET number = nextval(''numbers'')
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (number IS NULL);
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
        UPDATE orders SET number = nextval(''numbers'')
          WHERE id >= schemac_low_1 AND (number IS NULL);
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
-- find out whether `number` of `orders` have values in all rows
ALTER TABLE orders VALIDATE CONSTRAINT number_schemac_not_null;
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
-- in `orders`, let `number` be what it says
ALTER TABLE orders
  ALTER COLUMN number SET DEFAULT nextval('numbers'),
  ALTER COLUMN number SET NOT NULL,
  DROP CONSTRAINT number_schemac_not_null;
-- give the sequence `numbers` its owner
ALTER SEQUENCE numbers OWNED BY orders.number;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `orders_number_key` on `orders`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY orders_number_key ON orders (number);

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
-- make the unique constraint `orders_number_key` of `orders` of that index
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_key;
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
-- add the check `three_digits` to `orders` for rows to come
ALTER TABLE orders ADD CONSTRAINT three_digits CHECK (number >= 100) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `orders` meet the check `three_digits`
ALTER TABLE orders VALIDATE CONSTRAINT three_digits;
COMMIT;
