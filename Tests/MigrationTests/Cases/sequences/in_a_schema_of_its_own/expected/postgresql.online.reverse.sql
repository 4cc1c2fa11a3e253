-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `app`
CREATE SCHEMA IF NOT EXISTS app;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE shop.orders IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let the sequence `shop.own` stand alone
ALTER SEQUENCE IF EXISTS shop.own OWNED BY NONE;
-- move `shop.orders` to the schema `app`
ALTER TABLE shop.orders SET SCHEMA app;
-- move the sequence `counting.lonely` to the schema `public`
ALTER SEQUENCE counting.lonely SET SCHEMA public;
-- move the sequence `shop.own` to the schema `app`
ALTER SEQUENCE shop.own SET SCHEMA app;
-- give the sequence `app.own` its owner
ALTER SEQUENCE app.own OWNED BY app.orders.id;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `counting`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS counting;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema counting stays: something else needs it'';
END';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `shop`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS shop;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema shop stays: something else needs it'';
END';
COMMIT;
