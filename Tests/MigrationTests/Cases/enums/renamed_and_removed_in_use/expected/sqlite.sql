-- Made by schemac: from from to to.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tickets` whose `state` is removed (draft) stop the migration
-- rewrites-table: every row of `archive` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `archive` whose `state` is removed (draft) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'), ('archive', '*[^a-z0-9_]archive[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('tickets_name_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT CASE state WHEN 'shut' THEN 'closed' ELSE state END AS state, name FROM tickets) WHERE NOT (state IN ('open', 'closed') OR name <> '')), 'rows of tickets break known';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM archive WHERE state IN ('draft')), 'rows of archive have a state that is removed: draft';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have a state that is removed: draft" CHECK (problem <> 'rows of tickets have a state that is removed: draft' OR number = 0),
  CONSTRAINT "rows of tickets break known" CHECK (problem <> 'rows of tickets break known' OR number = 0),
  CONSTRAINT "rows of archive have a state that is removed: draft" CHECK (problem <> 'rows of archive have a state that is removed: draft' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: other values of `state`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'closed' CONSTRAINT "state is state" CHECK (state IN ('closed', 'open')),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT known CHECK (state IN ('open', 'closed') OR name <> '')
) STRICT;

INSERT INTO tickets_schemac_new (id, state, name)
  SELECT id, CASE state WHEN 'shut' THEN 'closed' ELSE state END, name
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE INDEX tickets_name_idx ON tickets (name) WHERE state = 'closed';

-- rebuild `archive`: other values of `state`
CREATE TABLE archive_schemac_new (
  id INTEGER CONSTRAINT archive_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT CONSTRAINT "state is state" CHECK (state IN ('closed', 'open'))
) STRICT;

INSERT INTO archive_schemac_new (id, state)
  SELECT id, CASE state WHEN 'shut' THEN 'closed' ELSE state END
  FROM archive;

DELETE FROM sqlite_sequence WHERE name = 'archive_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'archive_schemac_new', seq FROM sqlite_sequence WHERE name = 'archive';

DROP TABLE archive;

ALTER TABLE archive_schemac_new RENAME TO archive;

COMMIT;

PRAGMA foreign_keys = ON;
