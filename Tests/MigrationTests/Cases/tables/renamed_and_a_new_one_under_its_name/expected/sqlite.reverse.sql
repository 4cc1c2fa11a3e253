-- Made by schemac: from to to from.
-- deletes-data: the rows of `events` are deleted
-- breaks-clients: clients that name the table `old_events` fail from now on
-- rewrites-table: every row of `events` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('events', '*[^a-z0-9_]events[^a-z0-9_]*'), ('old_events', '*[^a-z0-9_]old_events[^a-z0-9_]*'))
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

-- drop the table `events`
DROP TABLE events;

-- rename the table `old_events` to `events`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE old_events RENAME TO events;

-- rebuild `events`: rename the primary key `old_events_pkey` to `events_pkey`; rename the unique constraint `old_events_name_key` to `events_name_key`
CREATE TABLE events_schemac_new (
  id INTEGER CONSTRAINT events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT events_name_key UNIQUE (name)
) STRICT;

INSERT INTO events_schemac_new (id, name)
  SELECT id, name
  FROM events;

DELETE FROM sqlite_sequence WHERE name = 'events_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'events_schemac_new', seq FROM sqlite_sequence WHERE name = 'events';

DROP TABLE events;

ALTER TABLE events_schemac_new RENAME TO events;

COMMIT;

PRAGMA foreign_keys = ON;
