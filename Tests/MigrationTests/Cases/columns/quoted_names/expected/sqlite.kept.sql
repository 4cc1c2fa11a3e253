-- Made by schemac: from from to to.
-- rewrites-table: every row of `Order` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `select` of `Order` fail from now on
-- data-may-not-fit: values of `from` of `Order` that are no `varchar(50)` stop the migration
-- data-may-not-fit: values of `a "b" c` of `Order` that are no `bigint` stop the migration
-- breaks-clients: clients that name the column `100%` of `Order` fail from now on

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
  SELECT (SELECT count(*) FROM "Order" WHERE length("select") > 50), 'rows of Order have a select that is no varchar(50)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce("a ""b"" c", (0)) AS "a ""b"" c" FROM "Order") WHERE "a ""b"" c" IS NULL), 'rows of Order have no a "b" c and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce("a ""b"" c", (0)) AS "a ""b"" c" FROM "Order") WHERE typeof("a ""b"" c") NOT IN ('integer', 'null')), 'rows of Order get a a "b" c that is no bigint';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of Order have a select that is no varchar(50)" CHECK (problem <> 'rows of Order have a select that is no varchar(50)' OR number = 0),
  CONSTRAINT "rows of Order have no a ""b"" c and get none" CHECK (problem <> 'rows of Order have no a "b" c and get none' OR number = 0),
  CONSTRAINT "rows of Order get a a ""b"" c that is no bigint" CHECK (problem <> 'rows of Order get a a "b" c that is no bigint' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `Order`: rename `select` to `from`; make `from` `varchar(50)`, from `text`; make `a "b" c` `bigint`, from `integer`; make `a "b" c` NOT NULL; rename `100%` to `it's`; add `table`; keep what goes in `schemac_backup_c4fa782d_Order`
CREATE TABLE Order_schemac_new (
  id INTEGER CONSTRAINT Order_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  "from" TEXT NOT NULL CONSTRAINT "from is varchar(50)" CHECK (length("from") <= 50 AND instr("from", char(0)) = 0),
  "a ""b"" c" INTEGER NOT NULL,
  "it's" INTEGER CONSTRAINT "it's is integer" CHECK ("it's" BETWEEN -2147483648 AND 2147483647),
  "table" INTEGER NOT NULL DEFAULT TRUE CONSTRAINT "table is boolean" CHECK ("table" IN (0, 1)),
  CONSTRAINT "it's %s" CHECK ("from" <> 'x')
) STRICT;

INSERT INTO Order_schemac_new (id, "from", "a ""b"" c", "it's", "table")
  SELECT id, "select", coalesce("a ""b"" c", (0)), "100%", TRUE
  FROM "Order";

CREATE TABLE schemac_backup_c4fa782d_Order ("id", "a ""b"" c", "a ""b"" c became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_c4fa782d_Order ("id", "a ""b"" c", "a ""b"" c became")
  SELECT old.id, old."a ""b"" c", new."a ""b"" c"
  FROM "Order" AS old JOIN Order_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'Order_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'Order_schemac_new', seq FROM sqlite_sequence WHERE name = 'Order';

DROP TABLE "Order";

ALTER TABLE Order_schemac_new RENAME TO "Order";

COMMIT;

PRAGMA foreign_keys = ON;
