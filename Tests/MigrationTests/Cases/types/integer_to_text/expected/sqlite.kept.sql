-- Made by schemac: from from to to.
-- rewrites-table: every row of `codes` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `code` of `codes` that are no `text` stop the migration
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
  SELECT (SELECT count(*) FROM (SELECT (CAST(code AS TEXT)) AS code FROM codes) WHERE code IS NULL), 'rows of codes have no code';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CAST(code AS TEXT)) AS code FROM codes) WHERE NOT (instr(code, char(0)) = 0) OR typeof(code) NOT IN ('text', 'null')), 'rows of codes get a code that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (CAST(code AS TEXT)) AS code FROM codes) WHERE NOT (code <> '')), 'rows of codes break codes_code_check';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of codes have no code" CHECK (problem <> 'rows of codes have no code' OR number = 0),
  CONSTRAINT "rows of codes get a code that is no text" CHECK (problem <> 'rows of codes get a code that is no text' OR number = 0),
  CONSTRAINT "rows of codes break codes_code_check" CHECK (problem <> 'rows of codes break codes_code_check' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `codes`: make `code` `text`, from `integer`; another default of `code`; change the check `codes_code_check`; keep what goes in `schemac_backup_900d566c_codes`
CREATE TABLE codes_schemac_new (
  id INTEGER CONSTRAINT codes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL DEFAULT 'five' CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  CONSTRAINT codes_code_check CHECK (code <> '')
) STRICT;

INSERT INTO codes_schemac_new (id, code)
  SELECT id, (CAST(code AS TEXT))
  FROM codes;

CREATE TABLE schemac_backup_900d566c_codes ("id", "code", "code became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_900d566c_codes ("id", "code", "code became")
  SELECT old.id, old.code, new.code
  FROM codes AS old JOIN codes_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'codes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'codes_schemac_new', seq FROM sqlite_sequence WHERE name = 'codes';

DROP TABLE codes;

ALTER TABLE codes_schemac_new RENAME TO codes;

CREATE INDEX codes_code_idx ON codes (code) WHERE code <> '10';

COMMIT;

PRAGMA foreign_keys = ON;
