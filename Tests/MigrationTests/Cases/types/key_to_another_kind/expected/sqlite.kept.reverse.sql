-- Made by schemac: from to to from.
-- rewrites-table: every row of `products` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `sku` of `products` that are no `varchar(10)` stop the migration
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `sku` of `lines` that are no `varchar(10)` stop the migration
-- data-may-not-fit: rows of `lines` that refer to nothing by `lines_sku_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('products', '*[^a-z0-9_]products[^a-z0-9_]*'), ('lines', '*[^a-z0-9_]lines[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('lines')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM products WHERE (length(CAST(sku AS TEXT)) > 10) AND NOT EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid AND schemac_backup_21b1dc50_products."sku became" IS products.sku)), 'rows of products have a sku that is no varchar(10)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid AND schemac_backup_21b1dc50_products."sku became" IS products.sku) THEN (SELECT schemac_backup_21b1dc50_products."sku" FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid) ELSE CAST(sku AS TEXT) END AS sku FROM products) WHERE sku IS NOT NULL GROUP BY sku HAVING count(*) > 1)), 'rows of products share their sku, which products_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM lines WHERE (length(CAST(sku AS TEXT)) > 10) AND NOT EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id AND schemac_backup_21b1dc50_lines."sku became" IS lines.sku)), 'rows of lines have a sku that is no varchar(10)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id AND schemac_backup_21b1dc50_lines."sku became" IS lines.sku) THEN (SELECT schemac_backup_21b1dc50_lines."sku" FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id) ELSE CAST(sku AS TEXT) END AS sku, amount FROM lines) WHERE sku IS NOT NULL AND amount IS NOT NULL GROUP BY sku, amount HAVING count(*) > 1)), 'rows of lines share their sku, amount, which lines_sku_amount_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id AND schemac_backup_21b1dc50_lines."sku became" IS lines.sku) THEN (SELECT schemac_backup_21b1dc50_lines."sku" FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id) ELSE CAST(sku AS TEXT) END AS sku FROM lines) WHERE sku IS NOT NULL AND sku NOT IN (SELECT sku FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid AND schemac_backup_21b1dc50_products."sku became" IS products.sku) THEN (SELECT schemac_backup_21b1dc50_products."sku" FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid) ELSE CAST(sku AS TEXT) END AS sku FROM products) WHERE sku IS NOT NULL)), 'rows of lines refer by sku to no row of products';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of products have a sku that is no varchar(10)" CHECK (problem <> 'rows of products have a sku that is no varchar(10)' OR number = 0),
  CONSTRAINT "rows of products share their sku, which products_pkey forbids" CHECK (problem <> 'rows of products share their sku, which products_pkey forbids' OR number = 0),
  CONSTRAINT "rows of lines have a sku that is no varchar(10)" CHECK (problem <> 'rows of lines have a sku that is no varchar(10)' OR number = 0),
  CONSTRAINT "rows of lines share their sku, amount, which lines_sku_amount_key forbids" CHECK (problem <> 'rows of lines share their sku, amount, which lines_sku_amount_key forbids' OR number = 0),
  CONSTRAINT "rows of lines refer by sku to no row of products" CHECK (problem <> 'rows of lines refer by sku to no row of products' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `products`: make `sku` `varchar(10)`, from `bigint`
CREATE TABLE products_schemac_new (
  sku TEXT NOT NULL CONSTRAINT "sku is varchar(10)" CHECK (length(sku) <= 10 AND instr(sku, char(0)) = 0),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT products_pkey PRIMARY KEY (sku)
) STRICT;

INSERT INTO products_schemac_new (sku, name)
  SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid AND schemac_backup_21b1dc50_products."sku became" IS products.sku) THEN (SELECT schemac_backup_21b1dc50_products."sku" FROM schemac_backup_21b1dc50_products WHERE schemac_backup_21b1dc50_products."number of the row" = +products.rowid) ELSE CAST(sku AS TEXT) END, name
  FROM products;

DROP TABLE products;

ALTER TABLE products_schemac_new RENAME TO products;

-- rebuild `lines`: make `sku` `varchar(10)`, from `bigint`; change the foreign key `lines_sku_fkey`
CREATE TABLE lines_schemac_new (
  id INTEGER CONSTRAINT lines_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  sku TEXT NOT NULL CONSTRAINT "sku is varchar(10)" CHECK (length(sku) <= 10 AND instr(sku, char(0)) = 0),
  amount INTEGER NOT NULL CONSTRAINT "amount is integer" CHECK (amount BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT lines_sku_amount_key UNIQUE (sku, amount),
  CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES products (sku) ON UPDATE CASCADE ON DELETE RESTRICT
) STRICT;

INSERT INTO lines_schemac_new (id, sku, amount)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id AND schemac_backup_21b1dc50_lines."sku became" IS lines.sku) THEN (SELECT schemac_backup_21b1dc50_lines."sku" FROM schemac_backup_21b1dc50_lines WHERE schemac_backup_21b1dc50_lines."id" = +lines.id) ELSE CAST(sku AS TEXT) END, amount
  FROM lines;

DELETE FROM sqlite_sequence WHERE name = 'lines_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'lines_schemac_new', seq FROM sqlite_sequence WHERE name = 'lines';

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

-- drop what was kept in `schemac_backup_21b1dc50_products`
DROP TABLE schemac_backup_21b1dc50_products;

-- drop what was kept in `schemac_backup_21b1dc50_lines`
DROP TABLE schemac_backup_21b1dc50_lines;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('lines')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
