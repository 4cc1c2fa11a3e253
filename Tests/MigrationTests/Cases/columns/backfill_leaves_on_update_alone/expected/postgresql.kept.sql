-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `notes` for which `backfill` gives nothing stop the migration
-- blocks-reads: `notes` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `notes` are written anew in one statement
-- scans-table: every row of `notes` is read
-- blocks-reads: `notes` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE CAST(coalesce(length(body), 0) AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes get no size'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_b3ddaecc`
LOCK TABLE notes;

CREATE SCHEMA schemac_backup_b3ddaecc;

CREATE TABLE schemac_backup_b3ddaecc.notes AS
  SELECT id, body, CAST(coalesce(body, '(empty)') AS text) AS schemac_new_body FROM notes;

-- add the column `size` to `notes`
ALTER TABLE notes ADD COLUMN size integer;

-- give the rows of `notes` their `size`, `body`
ALTER TABLE notes DISABLE TRIGGER notes_on_update;

UPDATE notes
  SET size = coalesce(length(body), 0),
    body = coalesce(body, '(empty)');

ALTER TABLE notes ENABLE TRIGGER notes_on_update;

-- in `notes`, make `body` NOT NULL; let `size` be what it says
ALTER TABLE notes
  ALTER COLUMN body SET NOT NULL,
  ALTER COLUMN size SET NOT NULL;

COMMIT;
