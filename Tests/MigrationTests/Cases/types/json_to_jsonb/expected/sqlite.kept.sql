-- Made by schemac: from from to to.
-- rewrites-table: every row of `documents` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `body` of `documents` that are no `jsonb` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (body) AS body FROM documents) WHERE body IS NULL), 'rows of documents have no body';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT (body) AS body FROM documents) WHERE NOT (body IS NULL OR json_valid(body) AND instr(body, char(0)) = 0 AND instr(replace(body, '\\', ''), '\u0000') = 0 AND (instr(lower(body), '\ud') = 0 OR '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*')) OR typeof(body) NOT IN ('text', 'null')), 'rows of documents get a body that is no jsonb';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of documents have no body" CHECK (problem <> 'rows of documents have no body' OR number = 0),
  CONSTRAINT "rows of documents get a body that is no jsonb" CHECK (problem <> 'rows of documents get a body that is no jsonb' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `documents`: make `body` `jsonb`, from `json`; another default of `body`; keep what goes in `schemac_backup_b07de262_documents`
CREATE TABLE documents_schemac_new (
  id INTEGER CONSTRAINT documents_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  body TEXT NOT NULL DEFAULT '{}' CONSTRAINT "body is jsonb" CHECK (body IS NULL OR json_valid(body) AND instr(body, char(0)) = 0 AND instr(replace(body, '\\', ''), '\u0000') = 0 AND (instr(lower(body), '\ud') = 0 OR '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??[^U]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[89ab]??U[^c-f]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*[^U]???U[c-f]*' AND '...' || replace(replace(lower(body), '\\', '..'), '\ud', 'U') NOT GLOB '*U[^89ab]??U[c-f]*'))
) STRICT;

INSERT INTO documents_schemac_new (id, body)
  SELECT id, (body)
  FROM documents;

CREATE TABLE schemac_backup_b07de262_documents ("id", "body", "body became", PRIMARY KEY ("id"));

INSERT INTO schemac_backup_b07de262_documents ("id", "body", "body became")
  SELECT old.id, old.body, new.body
  FROM documents AS old JOIN documents_schemac_new AS new ON new.id = old.id;

DELETE FROM sqlite_sequence WHERE name = 'documents_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'documents_schemac_new', seq FROM sqlite_sequence WHERE name = 'documents';

DROP TABLE documents;

ALTER TABLE documents_schemac_new RENAME TO documents;

COMMIT;

PRAGMA foreign_keys = ON;
