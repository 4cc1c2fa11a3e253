-- Made by schemac: from to to from.
-- irreversible: `at` of `visits` get the old values back, also where they were changed since
-- builds-index: the index `visits_at_idx` is built over every row
-- blocks-writes: `visits` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `visits_at_idx`
DROP INDEX visits_at_idx;

-- drop `at` of `visits`
ALTER TABLE visits DROP COLUMN at;

-- make the column `at` of `visits` anew
ALTER TABLE visits ADD COLUMN at timestamp DEFAULT (now() AT TIME ZONE 'UTC') NOT NULL;

-- put `at` of `visits` back
UPDATE visits AS present
  SET at = kept.at
  FROM schemac_backup_7b9cfafb.visits AS kept
  WHERE present.id = kept.id;

-- create the index `visits_at_idx` on `visits`
CREATE INDEX visits_at_idx ON visits (at);

-- drop the schema `schemac_backup_7b9cfafb`, whose rows are back
DROP TABLE schemac_backup_7b9cfafb.visits;

DROP SCHEMA schemac_backup_7b9cfafb;

COMMIT;
