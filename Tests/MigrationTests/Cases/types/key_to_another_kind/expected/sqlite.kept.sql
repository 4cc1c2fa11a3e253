-- Made by schemac: from from to to.
-- rewrites-table: every row of `products` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `sku` of `products` that are no `bigint` stop the migration
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `sku` of `lines` that are no `bigint` stop the migration
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
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM products) WHERE sku IS NULL), 'rows of products have no sku';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM products) WHERE typeof(sku) NOT IN ('integer', 'null')), 'rows of products get a sku that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM products) WHERE sku IS NOT NULL GROUP BY sku HAVING count(*) > 1)), 'rows of products share their sku, which products_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM lines) WHERE sku IS NULL), 'rows of lines have no sku';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM lines) WHERE typeof(sku) NOT IN ('integer', 'null')), 'rows of lines get a sku that is no bigint';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku, amount FROM lines) WHERE sku IS NOT NULL AND amount IS NOT NULL GROUP BY sku, amount HAVING count(*) > 1)), 'rows of lines share their sku, amount, which lines_sku_amount_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM lines) WHERE sku IS NOT NULL AND sku NOT IN (SELECT sku FROM (SELECT (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END) AS sku FROM products) WHERE sku IS NOT NULL)), 'rows of lines refer by sku to no row of products';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of products have no sku" CHECK (problem <> 'rows of products have no sku' OR number = 0),
  CONSTRAINT "rows of products get a sku that is no bigint" CHECK (problem <> 'rows of products get a sku that is no bigint' OR number = 0),
  CONSTRAINT "rows of products share their sku, which products_pkey forbids" CHECK (problem <> 'rows of products share their sku, which products_pkey forbids' OR number = 0),
  CONSTRAINT "rows of lines have no sku" CHECK (problem <> 'rows of lines have no sku' OR number = 0),
  CONSTRAINT "rows of lines get a sku that is no bigint" CHECK (problem <> 'rows of lines get a sku that is no bigint' OR number = 0),
  CONSTRAINT "rows of lines share their sku, amount, which lines_sku_amount_key forbids" CHECK (problem <> 'rows of lines share their sku, amount, which lines_sku_amount_key forbids' OR number = 0),
  CONSTRAINT "rows of lines refer by sku to no row of products" CHECK (problem <> 'rows of lines refer by sku to no row of products' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `products`: make `sku` `bigint`, from `varchar(10)`; keep what goes in `schemac_backup_21b1dc50_products`
CREATE TABLE products_schemac_new (
  sku INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT products_pkey PRIMARY KEY (sku)
) STRICT;

INSERT INTO products_schemac_new (rowid, sku, name)
  SELECT rowid, (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END), name
  FROM products;

CREATE TABLE schemac_backup_21b1dc50_products ("number of the row", "sku", "sku became", PRIMARY KEY ("number of the row"));

INSERT INTO schemac_backup_21b1dc50_products ("number of the row", "sku", "sku became")
  SELECT old.rowid, old.sku, new.sku
  FROM products AS old JOIN products_schemac_new AS new ON new.rowid = old.rowid;

DROP TABLE products;

ALTER TABLE products_schemac_new RENAME TO products;

-- rebuild `lines`: make `sku` `bigint`, from `varchar(10)`; change the foreign key `lines_sku_fkey`; keep what goes in `schemac_backup_21b1dc50_lines`
CREATE TABLE lines_schemac_new (
  id INTEGER CONSTRAINT lines_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  sku INTEGER NOT NULL,
  amount INTEGER NOT NULL CONSTRAINT "amount is integer" CHECK (amount BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT lines_sku_amount_key UNIQUE (sku, amount),
  CONSTRAINT lines_sku_fkey FOREIGN KEY (sku) REFERENCES products (sku) ON DELETE RESTRICT
) STRICT;

INSERT INTO lines_schemac_new (id, sku, amount)
  SELECT id, (CASE WHEN trim((substr(sku, 2))) GLOB '[-+0-9]*' AND substr(trim((substr(sku, 2))), 2) NOT GLOB '*[^0-9]*' AND trim((substr(sku, 2))) GLOB '*[0-9]' AND length(ltrim(trim((substr(sku, 2))), '-+0')) < 19 THEN CAST(trim((substr(sku, 2))) AS INTEGER) ELSE (substr(sku, 2)) END), amount
  FROM lines;

CREATE TABLE schemac_backup_21b1dc50_lines ("id", "sku", "sku became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_21b1dc50_lines ("id", "sku", "sku became")
  SELECT old.id, old.sku, new.sku
  FROM lines AS old JOIN lines_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'lines_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'lines_schemac_new', seq FROM sqlite_sequence WHERE name = 'lines';

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('lines')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
