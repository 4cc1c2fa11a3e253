-- Made by schemac: from to to from.
-- rewrites-table: every row of `events` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `createdat` of `events` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('events', '*[^a-z0-9_]events[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('events_createdat_idx') AND (
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

-- rebuild `events`: rename `createdat` to `createdAt`
CREATE TABLE events_schemac_new (
  id INTEGER CONSTRAINT events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  createdAt TEXT NOT NULL CONSTRAINT "createdAt is timestamptz" CHECK (createdAt >= '0001' AND createdAt IS datetime(substr(createdAt, 1, 19) || 'Z', '+0 days') || substr(createdAt, 20) AND (substr(createdAt, 20) GLOB '.[0-9][0-9][0-9]' OR substr(createdAt, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND createdAt NOT GLOB '*000'))
) STRICT;

INSERT INTO events_schemac_new (id, createdAt)
  SELECT id, createdat
  FROM events;

DELETE FROM sqlite_sequence WHERE name = 'events_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'events_schemac_new', seq FROM sqlite_sequence WHERE name = 'events';

DROP TABLE events;

ALTER TABLE events_schemac_new RENAME TO events;

CREATE INDEX events_createdAt_idx ON events (createdAt);

COMMIT;

PRAGMA foreign_keys = ON;
