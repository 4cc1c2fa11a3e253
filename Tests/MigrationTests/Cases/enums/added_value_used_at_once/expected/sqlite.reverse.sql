-- Made by schemac: from to to from.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `tickets.old_state` keep the value that they were given
-- data-may-not-fit: rows of `tickets` whose `state` is removed (archived, draft) stop the migration
-- data-may-not-fit: rows of `tickets` whose `old_state` is removed (archived, draft) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('tickets_id_idx') AND (
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
  SELECT (SELECT count(*) FROM tickets WHERE state IN ('archived', 'draft')), 'rows of tickets have a state that is removed: archived, draft';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM tickets WHERE old_state IN ('archived', 'draft')), 'rows of tickets have a old_state that is removed: archived, draft';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have a state that is removed: archived, draft" CHECK (problem <> 'rows of tickets have a state that is removed: archived, draft' OR number = 0),
  CONSTRAINT "rows of tickets have a old_state that is removed: archived, draft" CHECK (problem <> 'rows of tickets have a old_state that is removed: archived, draft' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: another default of `state`; let `old_state` be NULL; drop `is_draft`; other values of `state`; other values of `old_state`; drop the check `not_archived`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is state" CHECK (state IN ('closed', 'open')),
  old_state TEXT CONSTRAINT "old_state is state" CHECK (old_state IN ('closed', 'open'))
) STRICT;

INSERT INTO tickets_schemac_new (id, state, old_state)
  SELECT id, state, old_state
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

COMMIT;

PRAGMA foreign_keys = ON;
