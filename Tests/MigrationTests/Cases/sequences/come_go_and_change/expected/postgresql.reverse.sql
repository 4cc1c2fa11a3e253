-- Made by schemac: from to to from.
-- breaks-clients: clients that draw from `Orders` fail from now on
-- data-may-not-fit: a number of `steps` that is not between 1 and 9223372036854775807 stops the migration
-- deletes-data: the number that `fresh` has come to is lost: made again, it gives numbers twice
-- breaks-clients: clients that draw from `fresh` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM steps WHERE last_value NOT BETWEEN 1 AND 9223372036854775807) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' number that the sequence steps has come to is not between 1 and 9223372036854775807'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the sequence `Orders` to `order_numbers`
ALTER SEQUENCE "Orders" RENAME TO order_numbers;

-- create the sequence `old_numbers`
CREATE SEQUENCE old_numbers AS integer;

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
DROP SEQUENCE fresh;

-- let the sequence `old_numbers` go on behind the numbers that are there
SELECT setval('old_numbers', reached) FROM (SELECT greatest((SELECT max(old) FROM orders)) AS reached) AS columns WHERE reached BETWEEN 1 AND 2147483647;

-- comment on the sequence `order_numbers`
COMMENT ON SEQUENCE order_numbers IS 'Of orders.';

COMMIT;
