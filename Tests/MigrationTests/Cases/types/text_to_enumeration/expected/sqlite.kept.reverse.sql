-- Made by schemac: from to to from.
-- rewrites-table: every row of `orders` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `previous` of `orders` that are no `varchar(10)` stop the migration
-- data-may-not-fit: rows of `orders` that fail the check `orders_state_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('orders', '*[^a-z0-9_]orders[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM orders WHERE (length(previous) > 10) AND NOT EXISTS (SELECT 1 FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id AND schemac_backup_37ec881e_orders."previous became" IS orders.previous)), 'rows of orders have a previous that is no varchar(10)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id AND schemac_backup_37ec881e_orders."state became" IS orders.state) THEN (SELECT schemac_backup_37ec881e_orders."state" FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id) ELSE state END AS state FROM orders) WHERE NOT (state IN ('new', 'paid', 'sent'))), 'rows of orders break orders_state_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of orders have a previous that is no varchar(10)" CHECK (problem <> 'rows of orders have a previous that is no varchar(10)' OR number = 0),
  CONSTRAINT "rows of orders break orders_state_check" CHECK (problem <> 'rows of orders break orders_state_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `orders`: make `state` `text`, from `order_state`; another default of `state`; make `previous` `varchar(10)`, from `order_state`; add the check `orders_state_check`
CREATE TABLE orders_schemac_new (
  id INTEGER CONSTRAINT orders_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'new' CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0),
  previous TEXT CONSTRAINT "previous is varchar(10)" CHECK (length(previous) <= 10 AND instr(previous, char(0)) = 0),
  CONSTRAINT orders_state_check CHECK (state IN ('new', 'paid', 'sent'))
) STRICT;

INSERT INTO orders_schemac_new (id, state, previous)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id AND schemac_backup_37ec881e_orders."state became" IS orders.state) THEN (SELECT schemac_backup_37ec881e_orders."state" FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id) ELSE state END, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id AND schemac_backup_37ec881e_orders."previous became" IS orders.previous) THEN (SELECT schemac_backup_37ec881e_orders."previous" FROM schemac_backup_37ec881e_orders WHERE schemac_backup_37ec881e_orders."id" = +orders.id) ELSE previous END
  FROM orders;

DELETE FROM sqlite_sequence WHERE name = 'orders_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'orders_schemac_new', seq FROM sqlite_sequence WHERE name = 'orders';

DROP TABLE orders;

ALTER TABLE orders_schemac_new RENAME TO orders;

-- drop what was kept in `schemac_backup_37ec881e_orders`
DROP TABLE schemac_backup_37ec881e_orders;

COMMIT;

PRAGMA foreign_keys = ON;
