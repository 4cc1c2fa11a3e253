-- Made by schemac: from to to from.
-- rewrites-table: every row of `lines` is written anew, and nobody else can write meanwhile
-- irreversible: what `lines.total` held is lost

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('lines', '*[^a-z0-9_]lines[^a-z0-9_]*'))
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

-- rebuild `lines`: make `total` `text`, from `integer`
CREATE TABLE lines_schemac_new (
  total TEXT NOT NULL CONSTRAINT "total is text" CHECK (instr(total, char(0)) = 0),
  pieces INTEGER NOT NULL CONSTRAINT "pieces is integer" CHECK (pieces BETWEEN -2147483648 AND 2147483647)
) STRICT;

INSERT INTO lines_schemac_new (total, pieces)
  SELECT CAST(total AS TEXT), pieces
  FROM lines;

DROP TABLE lines;

ALTER TABLE lines_schemac_new RENAME TO lines;

COMMIT;

PRAGMA foreign_keys = ON;
