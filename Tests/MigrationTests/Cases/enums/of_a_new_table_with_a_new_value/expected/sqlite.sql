-- Made by schemac: from from to to.
-- rewrites-table: every row of `old` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('old', '*[^a-z0-9_]old[^a-z0-9_]*'))
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

-- rebuild `old`: other values of `s`
CREATE TABLE old_schemac_new (
  id INT NOT NULL,
  s TEXT NOT NULL DEFAULT 'a' CONSTRAINT "s is state" CHECK (s IN ('a', 'b', 'c')),
  CONSTRAINT old_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO old_schemac_new (id, s)
  SELECT id, s
  FROM old;

DROP TABLE old;

ALTER TABLE old_schemac_new RENAME TO old;

-- create the table `new`
CREATE TABLE new (
  id INT NOT NULL,
  s TEXT NOT NULL DEFAULT 'c' CONSTRAINT "s is state" CHECK (s IN ('a', 'b', 'c')),
  CONSTRAINT new_pkey PRIMARY KEY (id)
) STRICT;

CREATE INDEX new_id_idx ON new (id) WHERE s = 'c';

COMMIT;

PRAGMA foreign_keys = ON;
