-- Made by schemac: from to to from.
-- rewrites-table: every row of `documents` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('documents', '*[^a-z0-9_]documents[^a-z0-9_]*'))
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

-- rebuild `documents`: make `body` `json`, from `jsonb`; another default of `body`
CREATE TABLE documents_schemac_new (
  id INTEGER CONSTRAINT documents_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  body TEXT NOT NULL DEFAULT '{}' CONSTRAINT "body is json" CHECK (body IS NULL OR json_valid(body) AND instr(body, char(0)) = 0)
) STRICT;

INSERT INTO documents_schemac_new (id, body)
  SELECT id, CASE WHEN EXISTS (SELECT 1 FROM schemac_backup_b07de262_documents WHERE schemac_backup_b07de262_documents."id" = +documents.id AND schemac_backup_b07de262_documents."body became" IS documents.body) THEN (SELECT schemac_backup_b07de262_documents."body" FROM schemac_backup_b07de262_documents WHERE schemac_backup_b07de262_documents."id" = +documents.id) ELSE body END
  FROM documents;

DELETE FROM sqlite_sequence WHERE name = 'documents_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'documents_schemac_new', seq FROM sqlite_sequence WHERE name = 'documents';

DROP TABLE documents;

ALTER TABLE documents_schemac_new RENAME TO documents;

-- drop what was kept in `schemac_backup_b07de262_documents`
DROP TABLE schemac_backup_b07de262_documents;

COMMIT;

PRAGMA foreign_keys = ON;
