-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `events` fail from now on
-- rewrites-table: every row of `old_events` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('events', '*[^a-z0-9_]events[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ()) AS found;

-- rename the table `events` to `old_events`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE events RENAME TO old_events;

-- rebuild `old_events`: rename the primary key `events_pkey` to `old_events_pkey`; rename the unique constraint `events_name_key` to `old_events_name_key`
CREATE TABLE old_events_schemac_new (
  id INTEGER CONSTRAINT old_events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT old_events_name_key UNIQUE (name)
) STRICT;

INSERT INTO old_events_schemac_new (id, name)
  SELECT id, name
  FROM old_events;

DELETE FROM sqlite_sequence WHERE name = 'old_events_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'old_events_schemac_new', seq FROM sqlite_sequence WHERE name = 'old_events';

DROP TABLE old_events;

ALTER TABLE old_events_schemac_new RENAME TO old_events;

-- create the table `events`
CREATE TABLE events (
  id INTEGER CONSTRAINT events_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  old_id INTEGER,
  CONSTRAINT events_name_key UNIQUE (name),
  CONSTRAINT events_old_id_fkey FOREIGN KEY (old_id) REFERENCES old_events (id)
) STRICT;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('events')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
