-- Made by schemac: from to to from.
-- rewrites-table: every row of `readings` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('readings', '*[^a-z0-9_]readings[^a-z0-9_]*'))
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

-- rebuild `readings`: make `label` `text`, from `varchar(3)`
CREATE TABLE readings_schemac_new (
  id INTEGER CONSTRAINT readings_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  label TEXT NOT NULL CONSTRAINT "label is text" CHECK (instr(label, char(0)) = 0)
) STRICT;

INSERT INTO readings_schemac_new (id, label)
  SELECT id, label
  FROM readings;

DELETE FROM sqlite_sequence WHERE name = 'readings_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'readings_schemac_new', seq FROM sqlite_sequence WHERE name = 'readings';

DROP TABLE readings;

ALTER TABLE readings_schemac_new RENAME TO readings;

COMMIT;

PRAGMA foreign_keys = ON;
