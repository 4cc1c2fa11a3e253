-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `orders` without `email` stop the migration
-- data-may-not-fit: rows that break `paid` stop the migration
-- data-may-not-fit: rows of `orders` that share their customer_id, email stop the migration
-- data-may-not-fit: rows of `orders` that refer to nothing by `orders_customer_id_fkey` stop the migration
-- blocks-reads: `orders` can be neither read nor written while its rows are copied
-- rewrites-table: every row of `orders` is written anew for `token`
-- blocks-reads: `orders` can be neither read nor written while its rows are written anew
-- rewrites-table: rows of `orders` are written anew in one statement
-- scans-table: every row of `orders` is read
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- builds-index: the index behind `orders_customer_id_email_key` is built over every row
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- scans-table: every row of `orders` is read for `paid`
-- blocks-reads: `orders` can be neither read nor written while its rows are read
-- builds-index: the index `orders_customer_id_idx` is built over every row
-- blocks-writes: `orders` cannot be written while the index is built
-- builds-index: the index `orders_email_total_idx` is built over every row
-- blocks-writes: `orders` cannot be written while the index is built
-- scans-table: every row of `orders` is read for `orders_customer_id_fkey`
-- blocks-writes: `orders` and `customers` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE NOT (total >= 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders break paid'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT customer_id AS child_1 FROM orders) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM customers) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders refer by customer_id to no row of customers'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM orders WHERE coalesce(email, ''none-'' || CAST(id AS text)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders have no email and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT customer_id AS customer_id, coalesce(email, ''none-'' || CAST(id AS text)) AS email FROM orders) AS orders WHERE (customer_id) IS NOT NULL AND (email) IS NOT NULL GROUP BY (customer_id), (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of orders share their customer_id, email, which orders_customer_id_email_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_bcac20f7`
LOCK TABLE orders;

CREATE SCHEMA schemac_backup_bcac20f7;

CREATE TABLE schemac_backup_bcac20f7.orders AS
  SELECT id, email, CAST(coalesce(email, 'none-' || CAST(id AS text)) AS text) AS schemac_new_email FROM orders;

-- add the column `token` to `orders`
ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid() NOT NULL;

-- give the rows of `orders` their `email`
UPDATE orders
  SET email = coalesce(email, 'none-' || CAST(id AS text))
  WHERE email IS NULL;

-- in `orders`, make `email` NOT NULL
ALTER TABLE orders ALTER COLUMN email SET NOT NULL;

-- add the unique constraint `orders_customer_id_email_key` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_email_key UNIQUE (customer_id, email);

-- add the check `paid` to `orders`
ALTER TABLE orders ADD CONSTRAINT paid CHECK (total >= 0);

-- create the index `orders_customer_id_idx` on `orders`
CREATE INDEX orders_customer_id_idx ON orders (customer_id);

-- create the index `orders_email_total_idx` on `orders`
CREATE INDEX orders_email_total_idx ON orders (email, total);

-- add the foreign key `orders_customer_id_fkey` to `orders`
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE;

COMMIT;
