-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `stays` that nothing was kept of stop the way back
-- breaks-clients: clients get `stays.flags` as bit(3) from now on
-- data-may-not-fit: values of `stays.flags` that are no bit(3) stop the migration
-- rewrites-table: every row of `stays` is written anew for `flags`
-- blocks-reads: `stays` can be neither read nor written while its rows are written anew
-- irreversible: `from_address`, `flags` of `stays` get the old values back, also where they were changed since
-- scans-table: every row of `stays` is read
-- blocks-reads: `stays` can be neither read nor written while its rows are read
-- builds-index: the index `stays_during_idx` is built over every row
-- blocks-writes: `stays` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM stays WHERE length(flags) <> 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of stays have a flags that is no bit(3)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM stays AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_a2d8e743.stays AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of stays would have no from_address'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `stays_during_idx`
DROP INDEX stays_during_idx;

-- drop `from_address` of `stays`
ALTER TABLE stays DROP COLUMN from_address;

-- make the column `from_address` of `stays` anew
ALTER TABLE stays ADD COLUMN from_address text;

-- change the type of `stays.flags` to bit(3)
ALTER TABLE stays ALTER COLUMN flags TYPE bit(3);

-- put `from_address`, `flags` of `stays` back
UPDATE stays AS present
  SET from_address = kept.from_address,
    flags = kept.flags::bit(3)
  FROM schemac_backup_a2d8e743.stays AS kept
  WHERE present.id = kept.id;

-- in `stays`, let `from_address` be what it says
ALTER TABLE stays ALTER COLUMN from_address SET NOT NULL;

-- create the index `stays_during_idx` on `stays`
CREATE INDEX stays_during_idx ON stays USING gist (during);

-- drop the schema `schemac_backup_a2d8e743`, whose rows are back
DROP TABLE schemac_backup_a2d8e743.stays;

DROP SCHEMA schemac_backup_a2d8e743;

COMMIT;
