-- Made by schemac: from to to from.
-- rewrites-table: every row of `products` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `products` that are the same to `products_code_key` stop the migration
-- rewrites-table: every row of `prices` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `prices` that refer to nothing by `prices_code_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('products', '*[^a-z0-9_]products[^a-z0-9_]*'), ('prices', '*[^a-z0-9_]prices[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('prices')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT code FROM products) WHERE code IS NOT NULL GROUP BY code HAVING count(*) > 1)), 'rows of products share their code, which products_code_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT code FROM prices) WHERE code IS NOT NULL AND code NOT IN (SELECT code FROM (SELECT code FROM products) WHERE code IS NOT NULL)), 'rows of prices refer by code to no row of products';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of products share their code, which products_code_key forbids" CHECK (problem <> 'rows of products share their code, which products_code_key forbids' OR number = 0),
  CONSTRAINT "rows of prices refer by code to no row of products" CHECK (problem <> 'rows of prices refer by code to no row of products' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `products`: add the unique constraint `products_code_key`
CREATE TABLE products_schemac_new (
  id INTEGER CONSTRAINT products_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  slug TEXT NOT NULL CONSTRAINT "slug is text" CHECK (instr(slug, char(0)) = 0),
  CONSTRAINT products_code_key UNIQUE (code),
  CONSTRAINT products_slug_key UNIQUE (slug)
) STRICT;

INSERT INTO products_schemac_new (id, code, slug)
  SELECT id, code, slug
  FROM products;

DELETE FROM sqlite_sequence WHERE name = 'products_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'products_schemac_new', seq FROM sqlite_sequence WHERE name = 'products';

DROP TABLE products;

ALTER TABLE products_schemac_new RENAME TO products;

-- rebuild `prices`: add the foreign key `prices_code_fkey`
CREATE TABLE prices_schemac_new (
  id INTEGER CONSTRAINT prices_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  slug TEXT NOT NULL CONSTRAINT "slug is text" CHECK (instr(slug, char(0)) = 0),
  CONSTRAINT prices_code_fkey FOREIGN KEY (code) REFERENCES products (code),
  CONSTRAINT prices_slug_fkey FOREIGN KEY (slug) REFERENCES products (slug)
) STRICT;

INSERT INTO prices_schemac_new (id, code, slug)
  SELECT id, code, slug
  FROM prices;

DELETE FROM sqlite_sequence WHERE name = 'prices_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'prices_schemac_new', seq FROM sqlite_sequence WHERE name = 'prices';

DROP TABLE prices;

ALTER TABLE prices_schemac_new RENAME TO prices;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('prices')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
