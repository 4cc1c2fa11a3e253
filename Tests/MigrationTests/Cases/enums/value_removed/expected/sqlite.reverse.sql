-- Made by schemac: from to to from.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('tickets', '*[^a-z0-9_]tickets[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('tickets_state_idx') AND (
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

-- rebuild `tickets`: another default of `state`; other values of `state`; other values of `other`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "state is state" CHECK (state IN ('closed', 'draft', 'open')),
  other TEXT CONSTRAINT "other is state" CHECK (other IN ('closed', 'draft', 'open')),
  CONSTRAINT differ CHECK (state <> other)
) STRICT;

INSERT INTO tickets_schemac_new (id, state, other)
  SELECT id, state, other
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE INDEX tickets_state_idx ON tickets (state) WHERE state <> 'draft';

COMMIT;

PRAGMA foreign_keys = ON;
