-- Made by schemac: from to to from.
-- breaks-clients: clients get `samples.value` as double precision from now on
-- rewrites-table: every row of `samples` is written anew for `value`
-- blocks-reads: `samples` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `samples.value` to double precision
ALTER TABLE samples ALTER COLUMN value TYPE double precision;

-- put `value` of `samples` back
UPDATE samples AS present
  SET value = CASE WHEN present.value IS NOT DISTINCT FROM CAST(kept.schemac_new_value AS double precision) THEN kept.value ELSE present.value END
  FROM schemac_backup_fd136b90.samples AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_fd136b90`, whose rows are back
DROP TABLE schemac_backup_fd136b90.samples;

DROP SCHEMA schemac_backup_fd136b90;

COMMIT;
