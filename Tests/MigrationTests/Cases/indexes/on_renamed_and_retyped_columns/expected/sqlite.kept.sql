-- Made by schemac: from from to to.
-- rewrites-table: every row of `events` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `start_date` of `events` fail from now on
-- breaks-clients: clients that name the column `kind` of `events` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('events', '*[^a-z0-9_]events[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('events_start_date_idx', 'events_kind_start_date_idx') AND (
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT start_date || ' 00:00:00.000' AS starts_at, kind AS type FROM events) WHERE type IS NOT NULL AND starts_at IS NOT NULL GROUP BY type, starts_at HAVING count(*) > 1)), 'rows of events share their type, starts_at, which events_type_starts_at_idx forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of events share their type, starts_at, which events_type_starts_at_idx forbids" CHECK (problem <> 'rows of events share their type, starts_at, which events_type_starts_at_idx forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `events`: rename `start_date` to `starts_at`; make `starts_at` `timestamp`, from `date`; rename `kind` to `type`; make `type` `text`, from `varchar(10)`; keep what goes in `schemac_backup_3d9217a6_events`
CREATE TABLE events_schemac_new (
  id INT NOT NULL,
  starts_at TEXT NOT NULL CONSTRAINT "starts_at is timestamp" CHECK (starts_at >= '0001' AND starts_at IS datetime(substr(starts_at, 1, 19) || 'Z', '+0 days') || substr(starts_at, 20) AND (substr(starts_at, 20) GLOB '.[0-9][0-9][0-9]' OR substr(starts_at, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND starts_at NOT GLOB '*000')),
  type TEXT NOT NULL CONSTRAINT "type is text" CHECK (instr(type, char(0)) = 0),
  CONSTRAINT events_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO events_schemac_new (id, starts_at, type)
  SELECT id, start_date || ' 00:00:00.000', kind
  FROM events;

CREATE TABLE schemac_backup_3d9217a6_events ("id", "start_date", "start_date became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_3d9217a6_events ("id", "start_date", "start_date became")
  SELECT old.id, old.start_date, new.starts_at
  FROM events AS old JOIN events_schemac_new AS new ON new.id = old.id;

DROP TABLE events;

ALTER TABLE events_schemac_new RENAME TO events;

CREATE INDEX events_starts_at_idx ON events (starts_at);

CREATE UNIQUE INDEX events_type_starts_at_idx ON events (type, starts_at);

COMMIT;

PRAGMA foreign_keys = ON;
