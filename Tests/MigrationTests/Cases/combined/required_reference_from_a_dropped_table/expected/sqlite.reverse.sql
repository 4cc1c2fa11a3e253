-- Made by schemac: from to to from.
-- irreversible: the rows that `kinds` held are lost: it comes back empty
-- rewrites-table: every row of `things` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `things.kind` are deleted
-- irreversible: the values of `kind_id` of `things` are gone: rows stop the migration, as it cannot be NULL
-- data-may-not-fit: rows of `things` that refer to nothing by `things_kind_id_fkey` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('things', '*[^a-z0-9_]things[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('things')) AS found;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS kind_id FROM things) WHERE kind_id IS NULL), 'rows of things would have no kind_id';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT NULL AS kind_id FROM things) WHERE kind_id IS NOT NULL), 'rows of things refer by kind_id to no row of kinds';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of things would have no kind_id" CHECK (problem <> 'rows of things would have no kind_id' OR number = 0),
  CONSTRAINT "rows of things refer by kind_id to no row of kinds" CHECK (problem <> 'rows of things refer by kind_id to no row of kinds' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- create the table `kinds`
CREATE TABLE kinds (
  id INT NOT NULL CONSTRAINT "id is integer" CHECK (id BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT kinds_pkey PRIMARY KEY (id)
) STRICT;

-- rebuild `things`: drop `kind`; add `kind_id`; add the foreign key `things_kind_id_fkey`
CREATE TABLE things_schemac_new (
  id INT NOT NULL,
  kind_id INTEGER NOT NULL CONSTRAINT "kind_id is integer" CHECK (kind_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT things_pkey PRIMARY KEY (id),
  CONSTRAINT things_kind_id_fkey FOREIGN KEY (kind_id) REFERENCES kinds (id)
) STRICT;

INSERT INTO things_schemac_new (id, kind_id)
  SELECT id, NULL
  FROM things;

DROP TABLE things;

ALTER TABLE things_schemac_new RENAME TO things;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('things')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
