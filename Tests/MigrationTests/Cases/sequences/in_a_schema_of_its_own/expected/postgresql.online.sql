-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `counting`
CREATE SCHEMA IF NOT EXISTS counting;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `shop`
CREATE SCHEMA IF NOT EXISTS shop;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE app.orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `app.own` stand alone
ALTER SEQUENCE app.own OWNED BY NONE;
-- move `app.orders` to the schema `shop`
ALTER TABLE app.orders SET SCHEMA shop;
-- move the sequence `lonely` to the schema `counting`
ALTER SEQUENCE lonely SET SCHEMA counting;
-- move the sequence `app.own` to the schema `shop`
ALTER SEQUENCE app.own SET SCHEMA shop;
-- give the sequence `shop.own` its owner
ALTER SEQUENCE shop.own OWNED BY shop.orders.id;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `app`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS app;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema app stays: something else needs it'';
END';
COMMIT;
