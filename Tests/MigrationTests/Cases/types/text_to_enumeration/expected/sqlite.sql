-- Made by schemac: from from to to.
-- rewrites-table: every row of `orders` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `state` of `orders` that are no `order_state` stop the migration
-- data-may-not-fit: values of `previous` of `orders` that are no `order_state` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT ((state)) AS state FROM orders) WHERE state IS NULL), 'rows of orders have no state';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ((state)) AS state FROM orders) WHERE NOT (state IN ('new', 'paid', 'sent')) OR typeof(state) NOT IN ('text', 'null')), 'rows of orders get a state that is no order_state';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT ((previous)) AS previous FROM orders) WHERE NOT (previous IN ('new', 'paid', 'sent')) OR typeof(previous) NOT IN ('text', 'null')), 'rows of orders get a previous that is no order_state';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of orders have no state" CHECK (problem <> 'rows of orders have no state' OR number = 0),
  CONSTRAINT "rows of orders get a state that is no order_state" CHECK (problem <> 'rows of orders get a state that is no order_state' OR number = 0),
  CONSTRAINT "rows of orders get a previous that is no order_state" CHECK (problem <> 'rows of orders get a previous that is no order_state' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `orders`: make `state` `order_state`, from `text`; another default of `state`; make `previous` `order_state`, from `varchar(10)`; drop the check `orders_state_check`
CREATE TABLE orders_schemac_new (
  id INTEGER CONSTRAINT orders_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'new' CONSTRAINT "state is order_state" CHECK (state IN ('new', 'paid', 'sent')),
  previous TEXT CONSTRAINT "previous is order_state" CHECK (previous IN ('new', 'paid', 'sent'))
) STRICT;

INSERT INTO orders_schemac_new (id, state, previous)
  SELECT id, ((state)), ((previous))
  FROM orders;

DELETE FROM sqlite_sequence WHERE name = 'orders_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'orders_schemac_new', seq FROM sqlite_sequence WHERE name = 'orders';

DROP TABLE orders;

ALTER TABLE orders_schemac_new RENAME TO orders;

COMMIT;

PRAGMA foreign_keys = ON;
