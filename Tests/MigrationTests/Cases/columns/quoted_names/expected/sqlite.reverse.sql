-- Made by schemac: from to to from.
-- rewrites-table: every row of `Order` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `from` of `Order` fail from now on
-- irreversible: rows without `Order.a "b" c` keep the value that they were given
-- data-may-not-fit: values of `a "b" c` of `Order` that are no `integer` stop the migration
-- breaks-clients: clients that name the column `it's` of `Order` fail from now on
-- deletes-data: the values of `Order.table` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('Order', '*[^a-z0-9_]order[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM "Order" WHERE "a ""b"" c" NOT BETWEEN -2147483648 AND 2147483647), 'rows of Order have a a "b" c that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of Order have a a ""b"" c that is no integer" CHECK (problem <> 'rows of Order have a a "b" c that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `Order`: rename `from` to `select`; make `select` `text`, from `varchar(50)`; make `a "b" c` `integer`, from `bigint`; let `a "b" c` be NULL; rename `it's` to `100%`; drop `table`
CREATE TABLE Order_schemac_new (
  id INTEGER CONSTRAINT Order_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  "select" TEXT NOT NULL CONSTRAINT "select is text" CHECK (instr("select", char(0)) = 0),
  "a ""b"" c" INTEGER CONSTRAINT "a ""b"" c is integer" CHECK ("a ""b"" c" BETWEEN -2147483648 AND 2147483647),
  "100%" INTEGER CONSTRAINT "100% is integer" CHECK ("100%" BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT "it's %s" CHECK ("select" <> 'x')
) STRICT;

INSERT INTO Order_schemac_new (id, "select", "a ""b"" c", "100%")
  SELECT id, "from", "a ""b"" c", "it's"
  FROM "Order";

DELETE FROM sqlite_sequence WHERE name = 'Order_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'Order_schemac_new', seq FROM sqlite_sequence WHERE name = 'Order';

DROP TABLE "Order";

ALTER TABLE Order_schemac_new RENAME TO "Order";

COMMIT;

PRAGMA foreign_keys = ON;
