-- Made by schemac: from to to from.
-- rewrites-table: every row of `codes` is written anew, and nobody else can write meanwhile
-- irreversible: what `codes.code` held is lost
-- irreversible: the values of `code` of `codes` are gone: rows get its default
-- data-may-not-fit: rows of `codes` that fail the check `codes_code_check` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('codes', '*[^a-z0-9_]codes[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('codes_code_idx') AND (
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
  SELECT (SELECT count(*) FROM (SELECT 5 AS code FROM codes) WHERE NOT (code > 0)), 'rows of codes break codes_code_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of codes break codes_code_check" CHECK (problem <> 'rows of codes break codes_code_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `codes`: make `code` `integer`, from `text`; another default of `code`; change the check `codes_code_check`
CREATE TABLE codes_schemac_new (
  id INTEGER CONSTRAINT codes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code INTEGER NOT NULL DEFAULT 5 CONSTRAINT "code is integer" CHECK (code BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT codes_code_check CHECK (code > 0)
) STRICT;

INSERT INTO codes_schemac_new (id, code)
  SELECT id, 5
  FROM codes;

DELETE FROM sqlite_sequence WHERE name = 'codes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'codes_schemac_new', seq FROM sqlite_sequence WHERE name = 'codes';

DROP TABLE codes;

ALTER TABLE codes_schemac_new RENAME TO codes;

CREATE INDEX codes_code_idx ON codes (code) WHERE code > 10;

COMMIT;

PRAGMA foreign_keys = ON;
