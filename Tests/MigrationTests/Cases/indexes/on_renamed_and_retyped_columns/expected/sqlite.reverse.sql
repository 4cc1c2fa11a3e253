-- Made by schemac: from to to from.
-- rewrites-table: every row of `events` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `starts_at` of `events` fail from now on
-- irreversible: `start_date` of `events` loses the time of day
-- breaks-clients: clients that name the column `type` of `events` fail from now on
-- data-may-not-fit: values of `kind` of `events` that are no `varchar(10)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('events', '*[^a-z0-9_]events[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('events_starts_at_idx', 'events_type_starts_at_idx') AND (
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
  SELECT (SELECT count(*) FROM events WHERE length(type) > 10), 'rows of events have a type that is no varchar(10)';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT substr(starts_at, 1, 10) AS start_date, type AS kind FROM events) WHERE kind IS NOT NULL AND start_date IS NOT NULL GROUP BY kind, start_date HAVING count(*) > 1)), 'rows of events share their kind, start_date, which events_kind_start_date_idx forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of events have a type that is no varchar(10)" CHECK (problem <> 'rows of events have a type that is no varchar(10)' OR number = 0),
  CONSTRAINT "rows of events share their kind, start_date, which events_kind_start_date_idx forbids" CHECK (problem <> 'rows of events share their kind, start_date, which events_kind_start_date_idx forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `events`: rename `starts_at` to `start_date`; make `start_date` `date`, from `timestamp`; rename `type` to `kind`; make `kind` `varchar(10)`, from `text`
CREATE TABLE events_schemac_new (
  id INT NOT NULL,
  start_date TEXT NOT NULL CONSTRAINT "start_date is date" CHECK (start_date >= '0001' AND start_date IS date(start_date || ' 00:00', '+0 days')),
  kind TEXT NOT NULL CONSTRAINT "kind is varchar(10)" CHECK (length(kind) <= 10 AND instr(kind, char(0)) = 0),
  CONSTRAINT events_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO events_schemac_new (id, start_date, kind)
  SELECT id, substr(starts_at, 1, 10), type
  FROM events;

DROP TABLE events;

ALTER TABLE events_schemac_new RENAME TO events;

CREATE INDEX events_start_date_idx ON events (start_date);

CREATE UNIQUE INDEX events_kind_start_date_idx ON events (kind, start_date);

COMMIT;

PRAGMA foreign_keys = ON;
