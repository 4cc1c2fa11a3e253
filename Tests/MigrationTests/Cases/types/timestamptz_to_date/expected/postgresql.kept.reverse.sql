-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `visits` that nothing was kept of stop the way back
-- irreversible: `at` of `visits` get the old values back, also where they were changed since
-- scans-table: every row of `visits` is read
-- blocks-reads: `visits` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM visits AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_3b549e1e.visits AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of visits would have no at'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `day` of `visits`
ALTER TABLE visits DROP COLUMN day;

-- make the column `at` of `visits` anew
ALTER TABLE visits ADD COLUMN at timestamptz;

-- put `at` of `visits` back
UPDATE visits AS present
  SET at = kept.at
  FROM schemac_backup_3b549e1e.visits AS kept
  WHERE present.id = kept.id;

-- in `visits`, let `at` be what it says
ALTER TABLE visits ALTER COLUMN at SET NOT NULL;

-- drop the schema `schemac_backup_3b549e1e`, whose rows are back
DROP TABLE schemac_backup_3b549e1e.visits;

DROP SCHEMA schemac_backup_3b549e1e;

COMMIT;
