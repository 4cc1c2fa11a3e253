-- Made by schemac: from from to to.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tickets` whose `state` is removed (draft) stop the migration
-- rewrites-table: every row of `logs` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `logs` whose `before` is removed (draft) stop the migration
-- data-may-not-fit: rows of `logs` whose `after` is removed (draft) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'), ('logs', '*[^a-z0-9_]logs[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM tickets WHERE state IN ('draft')), 'rows of tickets have a state that is removed: draft';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM logs WHERE "before" IN ('draft')), 'rows of logs have a before that is removed: draft';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM logs WHERE "after" IN ('draft')), 'rows of logs have a after that is removed: draft';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have a state that is removed: draft" CHECK (problem <> 'rows of tickets have a state that is removed: draft' OR number = 0),
  CONSTRAINT "rows of logs have a before that is removed: draft" CHECK (problem <> 'rows of logs have a before that is removed: draft' OR number = 0),
  CONSTRAINT "rows of logs have a after that is removed: draft" CHECK (problem <> 'rows of logs have a after that is removed: draft' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: other values of `state`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is state" CHECK (state IN ('closed', 'open'))
) STRICT;

INSERT INTO tickets_schemac_new (id, state)
  SELECT id, state
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

-- rebuild `logs`: other values of `before`; other values of `after`
CREATE TABLE logs_schemac_new (
  id INTEGER CONSTRAINT logs_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  "before" TEXT CONSTRAINT "before is state" CHECK ("before" IN ('closed', 'open')),
  "after" TEXT NOT NULL CONSTRAINT "after is state" CHECK ("after" IN ('closed', 'open'))
) STRICT;

INSERT INTO logs_schemac_new (id, "before", "after")
  SELECT id, "before", "after"
  FROM logs;

DELETE FROM sqlite_sequence WHERE name = 'logs_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'logs_schemac_new', seq FROM sqlite_sequence WHERE name = 'logs';

DROP TABLE logs;

ALTER TABLE logs_schemac_new RENAME TO logs;

COMMIT;

PRAGMA foreign_keys = ON;
