-- Made by schemac: from from to to.
-- rewrites-table: every row of `orders` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('orders', '*[^a-z0-9_]orders[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('orders_id_idx') AND (
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

-- rebuild `orders`: make `state` `text`, from `order_state`; another default of `state`; keep what goes in `schemac_backup_a478d1f3_orders`
CREATE TABLE orders_schemac_new (
  id INTEGER CONSTRAINT orders_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'new' CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0)
) STRICT;

INSERT INTO orders_schemac_new (id, state)
  SELECT id, state
  FROM orders;

CREATE TABLE schemac_backup_a478d1f3_orders ("id", "state", "state became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_a478d1f3_orders ("id", "state", "state became")
  SELECT old.id, old.state, new.state
  FROM orders AS old JOIN orders_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'orders_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'orders_schemac_new', seq FROM sqlite_sequence WHERE name = 'orders';

DROP TABLE orders;

ALTER TABLE orders_schemac_new RENAME TO orders;

CREATE INDEX orders_id_idx ON orders (id) WHERE state = 'paid';

COMMIT;

PRAGMA foreign_keys = ON;
