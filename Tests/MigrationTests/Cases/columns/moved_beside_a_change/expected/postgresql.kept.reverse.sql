-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `points` that nothing was kept of stop the way back
-- scans-table: every row of `points` is read
-- blocks-reads: `points` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM points AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_818d600d.points AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of points would have no z'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `z` to `points`
ALTER TABLE points ADD COLUMN z integer;

-- put `z` of `points` back
UPDATE points AS present
  SET z = kept.z
  FROM schemac_backup_818d600d.points AS kept
  WHERE present.id = kept.id;

-- in `points`, let `z` be what it says
ALTER TABLE points ALTER COLUMN z SET NOT NULL;

-- drop the schema `schemac_backup_818d600d`, whose rows are back
DROP TABLE schemac_backup_818d600d.points;

DROP SCHEMA schemac_backup_818d600d;

COMMIT;
