-- Made by schemac: from from to to.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tickets` whose `state` is removed (draft) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CASE state WHEN 'draft' THEN 'open' ELSE state END) AS state FROM tickets) WHERE state IS NULL), 'rows of tickets have no state';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE state WHEN 'draft' THEN 'open' ELSE state END) AS state FROM tickets) WHERE NOT (state IN ('closed', 'open')) OR typeof(state) NOT IN ('text', 'null')), 'rows of tickets get a state that is no state';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have no state" CHECK (problem <> 'rows of tickets have no state' OR number = 0),
  CONSTRAINT "rows of tickets get a state that is no state" CHECK (problem <> 'rows of tickets get a state that is no state' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: another default of `state`; other values of `state`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is state" CHECK (state IN ('closed', 'open'))
) STRICT;

INSERT INTO tickets_schemac_new (id, state)
  SELECT id, (CASE state WHEN 'draft' THEN 'open' ELSE state END)
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

COMMIT;

PRAGMA foreign_keys = ON;
