-- Made by schemac: from to to from.
-- rewrites-table: every row of `docs` is written anew, and nobody else can write meanwhile
-- deletes-data: the values of `docs.tenant_id` are deleted

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('docs', '*[^a-z0-9_]docs[^a-z0-9_]*'))
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

-- rebuild `docs`: drop `tenant_id`; drop the foreign key `docs_tenant_id_fkey`
CREATE TABLE docs_schemac_new (
  id INT NOT NULL,
  title TEXT NOT NULL CONSTRAINT "title is text" CHECK (instr(title, char(0)) = 0),
  CONSTRAINT docs_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO docs_schemac_new (id, title)
  SELECT id, title
  FROM docs;

DROP TABLE docs;

ALTER TABLE docs_schemac_new RENAME TO docs;

COMMIT;

PRAGMA foreign_keys = ON;
