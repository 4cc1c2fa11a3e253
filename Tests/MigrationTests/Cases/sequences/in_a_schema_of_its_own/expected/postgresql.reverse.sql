-- Made by schemac: from to to from.
-- breaks-clients: clients that name `shop.orders` fail from now on
-- breaks-clients: clients that name `counting.lonely` fail from now on
-- breaks-clients: clients that name `shop.own` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- create the schema `app`
CREATE SCHEMA IF NOT EXISTS app;

-- let the sequence `shop.own` stand alone
ALTER SEQUENCE shop.own OWNED BY NONE;

-- move `shop.orders` to the schema `app`
ALTER TABLE shop.orders SET SCHEMA app;

-- move the sequence `counting.lonely` to the schema `public`
ALTER SEQUENCE counting.lonely SET SCHEMA public;

-- move the sequence `shop.own` to the schema `app`
ALTER SEQUENCE shop.own SET SCHEMA app;

-- give the sequence `app.own` its owner
ALTER SEQUENCE app.own OWNED BY app.orders.id;

-- drop the schema `counting`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS counting;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema counting stays: something else needs it'';
END';

-- drop the schema `shop`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS shop;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema shop stays: something else needs it'';
END';

COMMIT;
