-- Made by schemac: from from to to.
-- rewrites-table: every row of `spans` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `start` of `spans` fail from now on
-- breaks-clients: clients that name the column `stop` of `spans` fail from now on
-- data-may-not-fit: values of `note` of `spans` that are no `text` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('spans', '*[^a-z0-9_]spans[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('spans_start_stop_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT coalesce(note, ('none')) AS note FROM spans) WHERE note IS NULL), 'rows of spans have no note and get none';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT coalesce(note, ('none')) AS note FROM spans) WHERE NOT (instr(note, char(0)) = 0) OR typeof(note) NOT IN ('text', 'null')), 'rows of spans get a note that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT start || ' 00:00:00.000' AS begins, stop || ' 00:00:00.000' AS ends FROM spans) WHERE NOT (ends >= begins)), 'rows of spans break in_order';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of spans have no note and get none" CHECK (problem <> 'rows of spans have no note and get none' OR number = 0),
  CONSTRAINT "rows of spans get a note that is no text" CHECK (problem <> 'rows of spans get a note that is no text' OR number = 0),
  CONSTRAINT "rows of spans break in_order" CHECK (problem <> 'rows of spans break in_order' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `spans`: rename `start` to `begins`; make `begins` `timestamp`, from `date`; rename `stop` to `ends`; make `ends` `timestamp`, from `date`; make `note` `text`, from `varchar(5)`; make `note` NOT NULL; another default of `note`
CREATE TABLE spans_schemac_new (
  id INT NOT NULL,
  begins TEXT NOT NULL CONSTRAINT "begins is timestamp" CHECK (begins >= '0001' AND begins IS datetime(substr(begins, 1, 19) || 'Z', '+0 days') || substr(begins, 20) AND (substr(begins, 20) GLOB '.[0-9][0-9][0-9]' OR substr(begins, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND begins NOT GLOB '*000')),
  ends TEXT NOT NULL CONSTRAINT "ends is timestamp" CHECK (ends >= '0001' AND ends IS datetime(substr(ends, 1, 19) || 'Z', '+0 days') || substr(ends, 20) AND (substr(ends, 20) GLOB '.[0-9][0-9][0-9]' OR substr(ends, 20) GLOB '.[0-9][0-9][0-9][0-9][0-9][0-9]' AND ends NOT GLOB '*000')),
  note TEXT NOT NULL DEFAULT '' CONSTRAINT "note is text" CHECK (instr(note, char(0)) = 0),
  CONSTRAINT spans_pkey PRIMARY KEY (id),
  CONSTRAINT in_order CHECK (ends >= begins)
) STRICT;

INSERT INTO spans_schemac_new (id, begins, ends, note)
  SELECT id, start || ' 00:00:00.000', stop || ' 00:00:00.000', coalesce(note, ('none'))
  FROM spans;

DROP TABLE spans;

ALTER TABLE spans_schemac_new RENAME TO spans;

CREATE INDEX spans_begins_ends_idx ON spans (begins, ends) WHERE ends > begins;

COMMIT;

PRAGMA foreign_keys = ON;
