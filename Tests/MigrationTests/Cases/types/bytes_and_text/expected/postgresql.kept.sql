-- Made by schemac: from from to to.
-- blocks-reads: `blobs` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `blobs.body` as text from now on
-- data-may-not-fit: values of `blobs.body` that cannot be converted stop the migration
-- rewrites-table: every row of `blobs` is written anew for `body`
-- blocks-reads: `blobs` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM blobs WHERE CAST(convert_from(body, ''UTF8'') AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of blobs have no body'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_cc3a8617`
LOCK TABLE blobs;

CREATE SCHEMA schemac_backup_cc3a8617;

CREATE TABLE schemac_backup_cc3a8617.blobs AS
  SELECT id, body, CAST(convert_from(body, 'UTF8') AS text) AS schemac_new_body FROM blobs;

-- change the type of `blobs.body` to text
ALTER TABLE blobs ALTER COLUMN body TYPE text USING convert_from(body, 'UTF8');

COMMIT;
