-- Made by schemac: from from to to.
-- blocks-reads: `documents` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `documents.body` as jsonb from now on
-- data-may-not-fit: values of `documents.body` that cannot be converted stop the migration
-- rewrites-table: every row of `documents` is written anew for `body`
-- blocks-reads: `documents` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM documents WHERE CAST(CAST(body AS jsonb) AS jsonb) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of documents have no body'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_d3c91c88`
LOCK TABLE documents;

CREATE SCHEMA schemac_backup_d3c91c88;

CREATE TABLE schemac_backup_d3c91c88.documents AS
  SELECT id, body, CAST(CAST(body AS jsonb) AS jsonb) AS schemac_new_body FROM documents;

-- change the type of `documents.body` to jsonb
ALTER TABLE documents
  ALTER COLUMN body DROP DEFAULT,
  ALTER COLUMN body TYPE jsonb USING CAST(body AS jsonb),
  ALTER COLUMN body SET DEFAULT '{}';

COMMIT;
