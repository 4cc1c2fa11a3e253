-- Made by schemac: from to to from.
-- rewrites-table: every row of `samples` is written anew for `value`
-- blocks-reads: `samples` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `samples.value` as double precision from now on
-- irreversible: `value` of `samples` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- change the type of `samples.value` to double precision
ALTER TABLE samples
  ALTER COLUMN value TYPE double precision;

-- put `value` of `samples` back
UPDATE samples AS present
  SET value = kept.value
  FROM schemac_backup_96256e67.samples AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_96256e67`, whose rows are back
DROP TABLE schemac_backup_96256e67.samples;

DROP SCHEMA schemac_backup_96256e67;

COMMIT;
