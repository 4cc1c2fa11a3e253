-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the sequence `fresh`
CREATE SEQUENCE fresh AS smallint START WITH 7;
COMMENT ON SEQUENCE fresh IS 'New.';
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
-- rename the sequence `order_numbers` to `Orders`
ALTER SEQUENCE order_numbers RENAME TO "Orders";
-- change how the sequence `Orders` counts
ALTER SEQUENCE "Orders" AS bigint INCREMENT BY 20 MINVALUE 1 MAXVALUE 100000 START WITH 500 CACHE 1 CYCLE;
-- change how the sequence `steps` counts
ALTER SEQUENCE steps AS integer INCREMENT BY 1 MINVALUE -5 MAXVALUE 2147483647 START WITH -5 CACHE 2 NO CYCLE;
-- change how the sequence `downwards` counts
ALTER SEQUENCE downwards AS bigint INCREMENT BY -2 MINVALUE -100 MAXVALUE -1 START WITH -1 CACHE 1 NO CYCLE;
-- in `orders`, take the default of `old` away; give `step` its default
ALTER TABLE orders
  ALTER COLUMN old DROP DEFAULT,
  ALTER COLUMN step SET DEFAULT nextval('fresh');
-- drop the sequence `old_numbers`
DROP SEQUENCE old_numbers;
-- comment on the sequence `Orders`
COMMENT ON SEQUENCE "Orders" IS 'Of all orders.';
COMMIT;
