-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `items` that refer to nothing by `items_kind_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('items', '*[^a-z0-9_]items[^a-z0-9_]*'))
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

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('items')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT kind FROM items) WHERE kind IS NOT NULL AND kind NOT IN (SELECT code FROM (SELECT *, lower(name) AS code FROM schemac_backup_e7158f48_kinds) WHERE code IS NOT NULL)), 'rows of items refer by kind to no row of kinds';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of items refer by kind to no row of kinds" CHECK (problem <> 'rows of items refer by kind to no row of kinds' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- create the table `kinds`, with its rows from `schemac_backup_e7158f48_kinds`
CREATE TABLE kinds (
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  code TEXT NOT NULL GENERATED ALWAYS AS (lower(name)) STORED CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  CONSTRAINT kinds_code_key UNIQUE (code)
) STRICT;

INSERT INTO kinds (name)
  SELECT "name" FROM schemac_backup_e7158f48_kinds;

-- rebuild `items`: add the foreign key `items_kind_fkey`
CREATE TABLE items_schemac_new (
  id INT NOT NULL,
  kind TEXT CONSTRAINT "kind is text" CHECK (instr(kind, char(0)) = 0),
  CONSTRAINT items_pkey PRIMARY KEY (id),
  CONSTRAINT items_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (code)
) STRICT;

INSERT INTO items_schemac_new (id, kind)
  SELECT id, kind
  FROM items;

DROP TABLE items;

ALTER TABLE items_schemac_new RENAME TO items;

-- drop what was kept in `schemac_backup_e7158f48_kinds`
DROP TABLE schemac_backup_e7158f48_kinds;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('items')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
