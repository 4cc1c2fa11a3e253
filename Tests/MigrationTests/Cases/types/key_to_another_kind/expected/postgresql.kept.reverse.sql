-- Made by schemac: from to to from.
-- breaks-clients: clients get `products.sku` as varchar(10) from now on
-- data-may-not-fit: values of `products.sku` that are no varchar(10) stop the migration
-- rewrites-table: every row of `products` is written anew for `sku`
-- blocks-reads: `products` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `lines.sku` as varchar(10) from now on
-- data-may-not-fit: values of `lines.sku` that are no varchar(10) stop the migration
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM products WHERE length(sku::text) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of products have a sku that is no varchar(10)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM lines WHERE length(sku::text) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of lines have a sku that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `lines_sku_fkey` of `lines`
ALTER TABLE lines DROP CONSTRAINT lines_sku_fkey;

-- change the type of `products.sku` to varchar(10)
ALTER TABLE products ALTER COLUMN sku TYPE varchar(10);

-- change the type of `lines.sku` to varchar(10)
ALTER TABLE lines ALTER COLUMN sku TYPE varchar(10);

-- put `sku` of `products` back
UPDATE products AS present
  SET sku = CASE WHEN present.sku IS NOT DISTINCT FROM CAST(kept.schemac_new_sku AS varchar(10)) THEN kept.sku ELSE present.sku END
  FROM schemac_backup_ec9b8f1d.products AS kept
  WHERE present.sku = CAST(kept.schemac_new_sku AS varchar(10));

-- put `sku` of `lines` back
UPDATE lines AS present
  SET sku = CASE WHEN present.sku IS NOT DISTINCT FROM CAST(kept.schemac_new_sku AS varchar(10)) THEN kept.sku ELSE present.sku END
  FROM schemac_backup_ec9b8f1d.lines AS kept
  WHERE present.id = kept.id;

-- add the foreign key `lines_sku_fkey` to `lines`
ALTER TABLE lines ADD CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES products (sku) ON UPDATE CASCADE ON DELETE RESTRICT;

-- drop the schema `schemac_backup_ec9b8f1d`, whose rows are back
DROP TABLE schemac_backup_ec9b8f1d.products, schemac_backup_ec9b8f1d.lines;

DROP SCHEMA schemac_backup_ec9b8f1d;

COMMIT;
