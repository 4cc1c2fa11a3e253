-- Made by schemac: from from to to.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `tickets` that are no `varchar(30)` stop the migration

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
  SELECT (SELECT count(*) FROM tickets WHERE length(code) > 30), 'rows of tickets have a code that is no varchar(30)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have a code that is no varchar(30)" CHECK (problem <> 'rows of tickets have a code that is no varchar(30)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: make `state` `text`, from `varchar(20)`; make `code` `varchar(30)`, from `text`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CONSTRAINT "state is text" CHECK (instr(state, char(0)) = 0),
  code TEXT NOT NULL DEFAULT 'none' CONSTRAINT "code is varchar(30)" CHECK (length(code) <= 30 AND instr(code, char(0)) = 0),
  CONSTRAINT known CHECK (state IN ('open', 'closed')),
  CONSTRAINT coded CHECK (code IN ('none', 'some') OR code = state)
) STRICT;

INSERT INTO tickets_schemac_new (id, state, code)
  SELECT id, state, code
  FROM tickets;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE INDEX tickets_id_idx ON tickets (id) WHERE state IN ('open', 'closed') AND code <> 'none';

COMMIT;

PRAGMA foreign_keys = ON;
