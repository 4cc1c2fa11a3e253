-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the sequence `old_numbers`
CREATE SEQUENCE old_numbers AS integer;
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
-- rename the sequence `Orders` to `order_numbers`
ALTER SEQUENCE "Orders" RENAME TO order_numbers;
-- change how the sequence `order_numbers` counts
ALTER SEQUENCE order_numbers AS bigint INCREMENT BY 10 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 5 NO CYCLE;
-- change how the sequence `steps` counts
ALTER SEQUENCE steps AS bigint INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1 NO CYCLE;
-- change how the sequence `downwards` counts
ALTER SEQUENCE downwards AS bigint INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1 CACHE 1 NO CYCLE;
-- in `orders`, give `old` its default; take the default of `step` away
ALTER TABLE orders
  ALTER COLUMN old SET DEFAULT nextval('old_numbers'),
  ALTER COLUMN step DROP DEFAULT;
-- drop the sequence `fresh`
DROP SEQUENCE IF EXISTS fresh;
-- let the sequence `old_numbers` go on behind the numbers that are there
SELECT setval('old_numbers', reached) FROM (SELECT greatest((SELECT max(old) FROM orders)) AS reached) AS columns WHERE reached BETWEEN 1 AND 2147483647;
-- comment on the sequence `order_numbers`
COMMENT ON SEQUENCE order_numbers IS 'Of orders.';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the sequence `fresh`
DROP SEQUENCE IF EXISTS fresh;
COMMIT;
