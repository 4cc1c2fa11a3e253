-- Made by schemac: from from to to.
-- rewrites-table: every row of `codes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `codes` that are no `integer` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('codes', '*[^a-z0-9_]codes[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN code <> '' THEN length(code) END) AS code FROM codes) WHERE code IS NULL), 'rows of codes have no code';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CASE WHEN code <> '' THEN length(code) END) AS code FROM codes) WHERE NOT (code BETWEEN -2147483648 AND 2147483647) OR typeof(code) NOT IN ('integer', 'null')), 'rows of codes get a code that is no integer';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of codes have no code" CHECK (problem <> 'rows of codes have no code' OR number = 0),
  CONSTRAINT "rows of codes get a code that is no integer" CHECK (problem <> 'rows of codes get a code that is no integer' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `codes`: make `code` `integer`, from `text`
CREATE TABLE codes_schemac_new (
  id INTEGER CONSTRAINT codes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code INTEGER NOT NULL CONSTRAINT "code is integer" CHECK (code BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO codes_schemac_new (id, code)
  SELECT id, (CASE WHEN code <> '' THEN length(code) END)
  FROM codes;

DELETE FROM sqlite_sequence WHERE name = 'codes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'codes_schemac_new', seq FROM sqlite_sequence WHERE name = 'codes';

DROP TABLE codes;

ALTER TABLE codes_schemac_new RENAME TO codes;

COMMIT;

PRAGMA foreign_keys = ON;
