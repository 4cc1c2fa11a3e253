-- Made by schemac: from from to to.
-- rewrites-table: every row of `cats` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `cats` whose `morning` is removed (happy, hungry) stop the migration
-- data-may-not-fit: rows of `cats` whose `evening` is removed (happy, hungry) stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('cats', '*[^a-z0-9_]cats[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CASE morning WHEN 'happy' THEN 'purr' ELSE 'meow' END) AS morning FROM cats) WHERE morning IS NULL), 'rows of cats have no morning';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE morning WHEN 'happy' THEN 'purr' ELSE 'meow' END) AS morning FROM cats) WHERE NOT (morning IN ('meow', 'purr')) OR typeof(morning) NOT IN ('text', 'null')), 'rows of cats get a morning that is no mood';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE evening WHEN 'happy' THEN 'purr' ELSE 'meow' END) AS evening FROM cats) WHERE evening IS NULL), 'rows of cats have no evening';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE evening WHEN 'happy' THEN 'purr' ELSE 'meow' END) AS evening FROM cats) WHERE NOT (evening IN ('meow', 'purr')) OR typeof(evening) NOT IN ('text', 'null')), 'rows of cats get a evening that is no mood';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of cats have no morning" CHECK (problem <> 'rows of cats have no morning' OR number = 0),
  CONSTRAINT "rows of cats get a morning that is no mood" CHECK (problem <> 'rows of cats get a morning that is no mood' OR number = 0),
  CONSTRAINT "rows of cats have no evening" CHECK (problem <> 'rows of cats have no evening' OR number = 0),
  CONSTRAINT "rows of cats get a evening that is no mood" CHECK (problem <> 'rows of cats get a evening that is no mood' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `cats`: another default of `morning`; another default of `evening`; other values of `morning`; other values of `evening`
CREATE TABLE cats_schemac_new (
  id INTEGER CONSTRAINT cats_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  morning TEXT NOT NULL DEFAULT 'meow' CONSTRAINT "morning is mood" CHECK (morning IN ('meow', 'purr')),
  evening TEXT NOT NULL DEFAULT 'purr' CONSTRAINT "evening is mood" CHECK (evening IN ('meow', 'purr'))
) STRICT;

INSERT INTO cats_schemac_new (id, morning, evening)
  SELECT id, (CASE morning WHEN 'happy' THEN 'purr' ELSE 'meow' END), (CASE evening WHEN 'happy' THEN 'purr' ELSE 'meow' END)
  FROM cats;

DELETE FROM sqlite_sequence WHERE name = 'cats_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'cats_schemac_new', seq FROM sqlite_sequence WHERE name = 'cats';

DROP TABLE cats;

ALTER TABLE cats_schemac_new RENAME TO cats;

COMMIT;

PRAGMA foreign_keys = ON;
