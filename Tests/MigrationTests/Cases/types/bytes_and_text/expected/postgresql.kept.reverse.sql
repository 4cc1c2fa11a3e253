-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `blobs` that nothing was kept of stop the way back
-- irreversible: `body` of `blobs` get the old values back, also where they were changed since
-- scans-table: every row of `blobs` is read
-- blocks-reads: `blobs` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM blobs AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_cc3a8617.blobs AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of blobs would have no body'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `body` of `blobs`
ALTER TABLE blobs DROP COLUMN body;

-- make the column `body` of `blobs` anew
ALTER TABLE blobs ADD COLUMN body bytea;

-- put `body` of `blobs` back
UPDATE blobs AS present
  SET body = kept.body
  FROM schemac_backup_cc3a8617.blobs AS kept
  WHERE present.id = kept.id;

-- in `blobs`, let `body` be what it says
ALTER TABLE blobs ALTER COLUMN body SET NOT NULL;

-- drop the schema `schemac_backup_cc3a8617`, whose rows are back
DROP TABLE schemac_backup_cc3a8617.blobs;

DROP SCHEMA schemac_backup_cc3a8617;

COMMIT;
