-- Made by schemac: from from to to.
-- rewrites-table: every row of `ÉTÉ` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('ÉTÉ', '*[^a-z0-9_]ÉtÉ[^a-z0-9_]*'))
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

-- rebuild `ÉTÉ`: make `name` `varchar(6)`, from `varchar(5)`
CREATE TABLE "ÉTÉ_schemac_new" (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(6)" CHECK (length(name) <= 6 AND instr(name, char(0)) = 0),
  CONSTRAINT "ÉTÉ_pkey" PRIMARY KEY (id)
) STRICT;

INSERT INTO "ÉTÉ_schemac_new" (id, name)
  SELECT id, name
  FROM "ÉTÉ";

DROP TABLE "ÉTÉ";

ALTER TABLE "ÉTÉ_schemac_new" RENAME TO "ÉTÉ";

COMMIT;

PRAGMA foreign_keys = ON;
