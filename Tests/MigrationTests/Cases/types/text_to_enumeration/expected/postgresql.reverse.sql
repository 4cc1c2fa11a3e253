-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `orders_state_check` stop the migration
-- irreversible: what `orders.state` held is lost
-- irreversible: what `orders.previous` held is lost
-- breaks-clients: clients get `orders.state` as text from now on
-- breaks-clients: clients get `orders.previous` as varchar(10) from now on
-- data-may-not-fit: values of `orders.previous` that are no varchar(10) stop the migration
-- rewrites-table: every row of `orders` is written anew for `state`, `previous`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- breaks-clients: clients that name the type `order_state` fail from now on
-- scans-table: every row of `orders` is read for `orders_state_check`
-- blocks-reads: `orders` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE length(previous::text) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders have a previous that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(state AS text) AS state FROM orders) AS orders WHERE NOT (state IN (''new'', ''paid'', ''sent''))) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders break orders_state_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change types: `orders.state` to text, `orders.previous` to varchar(10)
ALTER TABLE orders
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE text,
  ALTER COLUMN state SET DEFAULT 'new',
  ALTER COLUMN previous TYPE varchar(10);

-- drop the type `order_state`
DROP TYPE order_state;

-- add the check `orders_state_check` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_state_check CHECK (state IN ('new', 'paid', 'sent'));

COMMIT;
