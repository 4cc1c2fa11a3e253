-- Made by schemac: from to to from.
-- rewrites-table: every row of `codes` is written anew, and nobody else can write meanwhile
-- irreversible: what `codes.code` held is lost

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

-- rebuild `codes`: make `code` `text`, from `integer`
CREATE TABLE codes_schemac_new (
  id INTEGER CONSTRAINT codes_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0)
) STRICT;

INSERT INTO codes_schemac_new (id, code)
  SELECT id, CAST(code AS TEXT)
  FROM codes;

DELETE FROM sqlite_sequence WHERE name = 'codes_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'codes_schemac_new', seq FROM sqlite_sequence WHERE name = 'codes';

DROP TABLE codes;

ALTER TABLE codes_schemac_new RENAME TO codes;

COMMIT;

PRAGMA foreign_keys = ON;
