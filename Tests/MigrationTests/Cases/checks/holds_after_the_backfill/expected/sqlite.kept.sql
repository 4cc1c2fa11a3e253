-- Made by schemac: from from to to.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `items` that fail the check `items_state_check` stop the migration
-- data-may-not-fit: rows of `items` that fail the check `items_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(state, ('open')) AS state FROM items) WHERE state IS NULL), 'rows of items have no state and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(state, ('open')) AS state FROM items) WHERE NOT (instr(state, char(0)) = 0) OR typeof(state) NOT IN ('text', 'null')), 'rows of items get a state that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(state, ('open')) AS state FROM items) WHERE NOT (state IN ('open', 'closed'))), 'rows of items break items_state_check';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(state, ('open')) AS state, 5 AS rank FROM items) WHERE NOT (rank < 10 AND (rank > 3 OR state = 'closed'))), 'rows of items break items_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items have no state and get none" CHECK (problem <> 'rows of items have no state and get none' OR number = 0),
  CONSTRAINT "rows of items get a state that is no text" CHECK (problem <> 'rows of items get a state that is no text' OR number = 0),
  CONSTRAINT "rows of items break items_state_check" CHECK (problem <> 'rows of items break items_state_check' OR number = 0),
  CONSTRAINT "rows of items break items_check" CHECK (problem <> 'rows of items break items_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `items`: make `state` NOT NULL; add `rank`; add the check `items_state_check`; add the check `items_check`; keep what goes in `schemac_backup_1f8c5d14_items`
CREATE TABLE items_schemac_new (
  id INTEGER CONSTRAINT items_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0),
  rank INTEGER NOT NULL DEFAULT 5 CONSTRAINT "rank is integer" CHECK (rank BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT items_state_check CHECK (state IN ('open', 'closed')),
  CONSTRAINT items_check CHECK (rank < 10 AND (rank > 3 OR state = 'closed'))
) STRICT;

INSERT INTO items_schemac_new (id, state, rank)
  SELECT id, coalesce(state, ('open')), 5
  FROM items;

CREATE TABLE schemac_backup_1f8c5d14_items ("id", "state", "state became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_1f8c5d14_items ("id", "state", "state became")
  SELECT old.id, old.state, new.state
  FROM items AS old JOIN items_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'items_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'items_schemac_new', seq FROM sqlite_sequence WHERE name = 'items';

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

COMMIT;

PRAGMA foreign_keys = ON;
