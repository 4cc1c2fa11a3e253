-- Made by schemac: from to to from.
-- rewrites-table: every row of `sales` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `amount` of `sales` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('sales', '*[^a-z0-9_]sales[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('sales_id_idx', 'sales_by_tens', 'sales_twice_idx') AND (
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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM sales WHERE amount NOT BETWEEN -2147483648 AND 2147483647), 'rows of sales have a amount that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of sales have a amount that is no integer" CHECK (problem <> 'rows of sales have a amount that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `sales`: make `amount` `integer`, from `bigint`
CREATE TABLE sales_schemac_new (
  id INTEGER CONSTRAINT sales_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  amount INTEGER NOT NULL DEFAULT 1 CONSTRAINT "amount is integer" CHECK (amount BETWEEN -2147483648 AND 2147483647),
  twice INTEGER NOT NULL GENERATED ALWAYS AS (CASE WHEN (amount * 2) NOT BETWEEN -2147483648 AND 2147483647 THEN json('number out of range') ELSE amount * 2 END) STORED,
  CONSTRAINT sales_amount_id_key UNIQUE (amount, id),
  CONSTRAINT positive CHECK (amount > 0 AND amount < 1000000)
) STRICT;

INSERT INTO sales_schemac_new (id, amount)
  SELECT id, amount
  FROM sales;

DELETE FROM sqlite_sequence WHERE name = 'sales_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'sales_schemac_new', seq FROM sqlite_sequence WHERE name = 'sales';

DROP TABLE sales;

ALTER TABLE sales_schemac_new RENAME TO sales;

CREATE INDEX sales_id_idx ON sales (id) WHERE amount > 100;

CREATE INDEX sales_by_tens ON sales (amount / 10);

CREATE INDEX sales_twice_idx ON sales (twice);

COMMIT;

PRAGMA foreign_keys = ON;
