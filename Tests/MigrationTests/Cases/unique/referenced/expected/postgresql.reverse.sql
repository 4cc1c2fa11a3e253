-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `products` that share their code stop the migration
-- data-may-not-fit: rows of `prices` that refer to nothing by `prices_code_fkey` stop the migration
-- builds-index: the index behind `products_code_key` is built over every row
-- blocks-reads: `products` can be neither read nor written while its rows are read
-- scans-table: every row of `prices` is read for `prices_code_fkey`
-- blocks-writes: `prices` and `products` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM products WHERE (code) IS NOT NULL GROUP BY (code) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of products share their code, which products_code_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT code AS child_1 FROM prices) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT code AS parent_1 FROM products) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of prices refer by code to no row of products'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the unique constraint `products_code_key` to `products`
ALTER TABLE products ADD CONSTRAINT products_code_key UNIQUE (code);

-- add the foreign key `prices_code_fkey` to `prices`
ALTER TABLE prices ADD CONSTRAINT prices_code_fkey FOREIGN KEY (code) REFERENCES products (code);

COMMIT;
