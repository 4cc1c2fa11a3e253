-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `products` that share their sku stop the migration
-- data-may-not-fit: rows of `lines` that share their sku, amount stop the migration
-- data-may-not-fit: rows of `lines` that refer to nothing by `lines_sku_fkey` stop the migration
-- blocks-reads: `products` can be neither read nor written while its rows are copied
-- blocks-reads: `lines` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `products.sku` as bigint from now on
-- data-may-not-fit: values of `products.sku` that cannot be converted stop the migration
-- rewrites-table: every row of `products` is written anew for `sku`
-- blocks-reads: `products` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `lines.sku` as bigint from now on
-- data-may-not-fit: values of `lines.sku` that cannot be converted stop the migration
-- rewrites-table: every row of `lines` is written anew for `sku`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- scans-table: every row of `lines` is read for `lines_sku_fkey`
-- blocks-writes: `lines` and `products` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM products WHERE CAST(CAST(substr(sku, 2) AS bigint) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of products have no sku'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS sku FROM products) AS products WHERE (sku) IS NOT NULL GROUP BY (sku) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of products share their sku, which products_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM lines WHERE CAST(CAST(substr(sku, 2) AS bigint) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines have no sku'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS sku, amount AS amount FROM lines) AS lines WHERE (sku) IS NOT NULL AND (amount) IS NOT NULL GROUP BY (sku), (amount) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines share their sku, amount, which lines_sku_amount_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS child_1 FROM lines) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS parent_1 FROM products) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines refer by sku to no row of products'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_ec9b8f1d`
LOCK TABLE products, lines;

CREATE SCHEMA schemac_backup_ec9b8f1d;

CREATE TABLE schemac_backup_ec9b8f1d.products AS
  SELECT sku, CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS schemac_new_sku FROM products;

CREATE TABLE schemac_backup_ec9b8f1d.lines AS
  SELECT id, sku, CAST(CAST(substr(sku, 2) AS bigint) AS bigint) AS schemac_new_sku FROM lines;

-- drop the foreign key `lines_sku_fkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_sku_fkey;

-- change the type of `products.sku` to bigint
ALTER TABLE products ALTER COLUMN sku TYPE bigint USING CAST(substr(sku, 2) AS bigint);

-- change the type of `lines.sku` to bigint
ALTER TABLE lines ALTER COLUMN sku TYPE bigint USING CAST(substr(sku, 2) AS bigint);

-- add the foreign key `lines_sku_fkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES products (sku) ON DELETE RESTRICT;

COMMIT;
