-- Made by schemac: from from to to.
-- rewrites-table: every row of `visits` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `at` of `visits` fail from now on
-- data-may-not-fit: values of `day` of `visits` that are no `date` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('visits', '*[^a-z0-9_]visits[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (substr(at, 1, 10)) AS day FROM visits) WHERE day IS NULL), 'rows of visits have no at';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (substr(at, 1, 10)) AS day FROM visits) WHERE NOT (day >= '0001' AND day IS date(day || ' 00:00', '+0 days')) OR typeof(day) NOT IN ('text', 'null')), 'rows of visits get a day that is no date';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of visits have no at" CHECK (problem <> 'rows of visits have no at' OR number = 0),
  CONSTRAINT "rows of visits get a day that is no date" CHECK (problem <> 'rows of visits get a day that is no date' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `visits`: rename `at` to `day`; make `day` `date`, from `timestamptz`; keep what goes in `schemac_backup_c5324307_visits`
CREATE TABLE visits_schemac_new (
  id INTEGER CONSTRAINT visits_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  day TEXT NOT NULL CONSTRAINT "day is date" CHECK (day >= '0001' AND day IS date(day || ' 00:00', '+0 days'))
) STRICT;

INSERT INTO visits_schemac_new (id, day)
  SELECT id, (substr(at, 1, 10))
  FROM visits;

CREATE TABLE schemac_backup_c5324307_visits ("id", "at", "at became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_c5324307_visits ("id", "at", "at became")
  SELECT old.id, old.at, new.day
  FROM visits AS old JOIN visits_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'visits_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'visits_schemac_new', seq FROM sqlite_sequence WHERE name = 'visits';

DROP TABLE visits;

ALTER TABLE visits_schemac_new RENAME TO visits;

COMMIT;

PRAGMA foreign_keys = ON;
