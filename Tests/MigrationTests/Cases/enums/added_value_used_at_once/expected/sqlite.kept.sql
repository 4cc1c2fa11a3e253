-- Made by schemac: from from to to.
-- rewrites-table: every row of `tickets` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `tickets` that compute to no `is_draft` stop the migration
-- data-may-not-fit: rows of `tickets` that fail the check `not_archived` stop the migration

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
  SELECT (SELECT count(*) FROM (SELECT coalesce(old_state, ('archived')) AS old_state FROM tickets) WHERE old_state IS NULL), 'rows of tickets have no old_state and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(old_state, ('archived')) AS old_state FROM tickets) WHERE NOT (old_state IN ('archived', 'closed', 'draft', 'open')) OR typeof(old_state) NOT IN ('text', 'null')), 'rows of tickets get a old_state that is no state';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT *, state = 'draft' AS is_draft FROM (SELECT state FROM tickets)) WHERE is_draft IS NULL), 'rows of tickets get no is_draft';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT state FROM tickets) WHERE NOT (state <> 'archived')), 'rows of tickets break not_archived';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of tickets have no old_state and get none" CHECK (problem <> 'rows of tickets have no old_state and get none' OR number = 0),
  CONSTRAINT "rows of tickets get a old_state that is no state" CHECK (problem <> 'rows of tickets get a old_state that is no state' OR number = 0),
  CONSTRAINT "rows of tickets get no is_draft" CHECK (problem <> 'rows of tickets get no is_draft' OR number = 0),
  CONSTRAINT "rows of tickets break not_archived" CHECK (problem <> 'rows of tickets break not_archived' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `tickets`: another default of `state`; make `old_state` NOT NULL; add `is_draft`; other values of `state`; other values of `old_state`; add the check `not_archived`; keep what goes in `schemac_backup_a0343f50_tickets`
CREATE TABLE tickets_schemac_new (
  id INTEGER CONSTRAINT tickets_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  state TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "state is state" CHECK (state IN ('archived', 'closed', 'draft', 'open')),
  old_state TEXT NOT NULL CONSTRAINT "old_state is state" CHECK (old_state IN ('archived', 'closed', 'draft', 'open')),
  is_draft INTEGER NOT NULL GENERATED ALWAYS AS (state = 'draft') STORED CONSTRAINT "is_draft is boolean" CHECK (is_draft IN (0, 1)),
  CONSTRAINT not_archived CHECK (state <> 'archived')
) STRICT;

INSERT INTO tickets_schemac_new (id, state, old_state)
  SELECT id, state, coalesce(old_state, ('archived'))
  FROM tickets;

CREATE TABLE schemac_backup_a0343f50_tickets ("id", "old_state", "old_state became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_a0343f50_tickets ("id", "old_state", "old_state became")
  SELECT old.id, old.old_state, new.old_state
  FROM tickets AS old JOIN tickets_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'tickets_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tickets_schemac_new', seq FROM sqlite_sequence WHERE name = 'tickets';

DROP TABLE tickets;

ALTER TABLE tickets_schemac_new RENAME TO tickets;

CREATE INDEX tickets_id_idx ON tickets (id) WHERE state IN ('draft', 'open');

COMMIT;

PRAGMA foreign_keys = ON;
