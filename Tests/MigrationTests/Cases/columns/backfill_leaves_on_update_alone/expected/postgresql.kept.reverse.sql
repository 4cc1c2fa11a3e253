-- Made by schemac: from to to from.
-- deletes-data: the values of `notes.size` are deleted
-- breaks-clients: clients that name the column `notes.size` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- let `body` of `notes` be NULL
ALTER TABLE notes ALTER COLUMN body DROP NOT NULL;

-- put `body` of `notes` back
ALTER TABLE notes DISABLE TRIGGER notes_on_update;

UPDATE notes AS present
  SET body = CASE WHEN present.body IS NOT DISTINCT FROM CAST(kept.schemac_new_body AS text) THEN kept.body ELSE present.body END
  FROM schemac_backup_b3ddaecc.notes AS kept
  WHERE present.id = kept.id;

ALTER TABLE notes ENABLE TRIGGER notes_on_update;

-- drop `size` of `notes`
ALTER TABLE notes DROP COLUMN size;

-- drop the schema `schemac_backup_b3ddaecc`, whose rows are back
DROP TABLE schemac_backup_b3ddaecc.notes;

DROP SCHEMA schemac_backup_b3ddaecc;

COMMIT;
