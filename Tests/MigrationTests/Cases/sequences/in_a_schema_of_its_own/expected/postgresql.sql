-- Made by schemac: from from to to.
-- breaks-clients: clients that name `app.orders` fail from now on
-- breaks-clients: clients that name `lonely` fail from now on
-- breaks-clients: clients that name `app.own` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- create the schema `counting`
CREATE SCHEMA IF NOT EXISTS counting;

-- create the schema `shop`
CREATE SCHEMA IF NOT EXISTS shop;

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

-- drop the schema `app`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS app;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema app stays: something else needs it'';
END';

COMMIT;
