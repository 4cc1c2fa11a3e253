-- Made by schemac: from from to to.
-- breaks-clients: clients that draw from `order_numbers` fail from now on
-- data-may-not-fit: a number of `order_numbers` that is not between 1 and 100000 stops the migration
-- data-may-not-fit: a number of `steps` that is not between -5 and 2147483647 stops the migration
-- data-may-not-fit: a number of `downwards` that is not between -100 and -1 stops the migration
-- deletes-data: the number that `old_numbers` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `old_numbers` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM order_numbers WHERE last_value NOT BETWEEN 1 AND 100000) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' number that the sequence order_numbers has come to is not between 1 and 100000'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM steps WHERE last_value NOT BETWEEN -5 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' number that the sequence steps has come to is not between -5 and 2147483647'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM downwards WHERE last_value NOT BETWEEN -100 AND -1) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' number that the sequence downwards has come to is not between -100 and -1'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the sequence `order_numbers` to `Orders`
ALTER SEQUENCE order_numbers RENAME TO "Orders";

-- create the sequence `fresh`
CREATE SEQUENCE fresh AS smallint START WITH 7;

COMMENT ON SEQUENCE fresh IS 'New.';

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
