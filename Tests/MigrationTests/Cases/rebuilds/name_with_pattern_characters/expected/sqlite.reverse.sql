-- Made by schemac: from to to from.
-- rewrites-table: every row of `a[b]*c?` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `name` of `a[b]*c?` that are no `varchar(5)` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('a[b]*c?', '*[^a-z0-9_]a[[]b][*]c[?][^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM "a[b]*c?" WHERE length(name) > 5), 'rows of a[b]*c? have a name that is no varchar(5)';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of a[b]*c? have a name that is no varchar(5)" CHECK (problem <> 'rows of a[b]*c? have a name that is no varchar(5)' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `a[b]*c?`: make `name` `varchar(5)`, from `varchar(6)`
CREATE TABLE "a[b]*c?_schemac_new" (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(5)" CHECK (length(name) <= 5 AND instr(name, char(0)) = 0),
  CONSTRAINT "a[b]*c?_pkey" PRIMARY KEY (id)
) STRICT;

INSERT INTO "a[b]*c?_schemac_new" (id, name)
  SELECT id, name
  FROM "a[b]*c?";

DROP TABLE "a[b]*c?";

ALTER TABLE "a[b]*c?_schemac_new" RENAME TO "a[b]*c?";

COMMIT;

PRAGMA foreign_keys = ON;
