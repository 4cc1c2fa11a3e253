-- Made by schemac: from from to to.
-- rewrites-table: every row of `things` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('kinds', '*[^a-z0-9_]kinds[^a-z0-9_]*'), ('things', '*[^a-z0-9_]things[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END) AS kind FROM things) WHERE kind IS NULL), 'rows of things get no kind';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END) AS kind FROM things) WHERE NOT (kind IN ('cup', 'plate')) OR typeof(kind) NOT IN ('text', 'null')), 'rows of things get a kind that is no kind';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of things get no kind" CHECK (problem <> 'rows of things get no kind' OR number = 0),
  CONSTRAINT "rows of things get a kind that is no kind" CHECK (problem <> 'rows of things get a kind that is no kind' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- keep the rows of `kinds` in `schemac_backup_14355ee6_kinds`, and drop the table
CREATE TABLE schemac_backup_14355ee6_kinds ("id", "name");

INSERT INTO schemac_backup_14355ee6_kinds
  SELECT id, name FROM kinds;

DROP TABLE kinds;

-- rebuild `things`: add `kind`; drop `kind_id`; drop the foreign key `things_kind_id_fkey`; keep what goes in `schemac_backup_14355ee6_things`
CREATE TABLE things_schemac_new (
  id INT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT "kind is kind" CHECK (kind IN ('cup', 'plate')),
  CONSTRAINT things_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO things_schemac_new (id, kind)
  SELECT id, (CASE kind_id WHEN 1 THEN 'cup' ELSE 'plate' END)
  FROM things;

CREATE TABLE schemac_backup_14355ee6_things ("id", "kind_id", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_14355ee6_things ("id", "kind_id")
  SELECT old.id, old.kind_id
  FROM things AS old;

DROP TABLE things;

ALTER TABLE things_schemac_new RENAME TO things;

COMMIT;

PRAGMA foreign_keys = ON;
