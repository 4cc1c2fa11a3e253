-- Made by schemac: from to to from.
-- rewrites-table: every row of `schemac_found` is written anew, and nobody else can write meanwhile
-- irreversible: rows without `schemac_found.number` keep the value that they were given
-- irreversible: rows without `schemac_found.problem` keep the value that they were given
-- irreversible: the values of `kept` of `schemac_found` are gone: rows get NULL

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('schemac_found', '*[^a-z0-9_]schemac_found[^a-z0-9_]*'))
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

-- rebuild `schemac_found`: let `number` be NULL; let `problem` be NULL; let `found` be NULL; let `touched` be NULL; make `name` `varchar(9)`, from `varchar(4)`; let `schemac_found` be NULL; add `kept`; drop the check `schemac_found_schemac_found_check`
CREATE TABLE schemac_found_schemac_new (
  id INT NOT NULL,
  number INTEGER CONSTRAINT "number is integer" CHECK (number BETWEEN -2147483648 AND 2147483647),
  problem TEXT CONSTRAINT "problem is text" CHECK (instr(problem, char(0)) = 0),
  found INTEGER CONSTRAINT "found is integer" CHECK (found BETWEEN -2147483648 AND 2147483647),
  touched TEXT CONSTRAINT "touched is text" CHECK (instr(touched, char(0)) = 0),
  object TEXT CONSTRAINT "object is text" CHECK (instr(object, char(0)) = 0),
  name TEXT CONSTRAINT "name is varchar(9)" CHECK (length(name) <= 9 AND instr(name, char(0)) = 0),
  present TEXT CONSTRAINT "present is text" CHECK (instr(present, char(0)) = 0),
  kept TEXT CONSTRAINT "kept is text" CHECK (instr(kept, char(0)) = 0),
  schemac_found INTEGER CONSTRAINT "schemac_found is integer" CHECK (schemac_found BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT schemac_found_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO schemac_found_schemac_new (id, number, problem, found, touched, object, name, present, kept, schemac_found)
  SELECT id, number, problem, found, touched, object, name, present, NULL, schemac_found
  FROM schemac_found;

DROP TABLE schemac_found;

ALTER TABLE schemac_found_schemac_new RENAME TO schemac_found;

COMMIT;

PRAGMA foreign_keys = ON;
