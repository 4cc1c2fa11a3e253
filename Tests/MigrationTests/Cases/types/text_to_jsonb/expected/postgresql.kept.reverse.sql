-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `settings.theme` fail from now on
-- breaks-clients: clients get `settings.value` as text from now on
-- rewrites-table: every row of `settings` is written anew for `value`
-- blocks-reads: `settings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- drop `theme` of `settings`
ALTER TABLE settings DROP COLUMN theme;

-- change the type of `settings.value` to text
ALTER TABLE settings
  ALTER COLUMN value DROP DEFAULT,
  ALTER COLUMN value TYPE text,
  ALTER COLUMN value SET DEFAULT '{}';

-- put `value` of `settings` back
UPDATE settings AS present
  SET value = CASE WHEN present.value IS NOT DISTINCT FROM CAST(kept.schemac_new_value AS text) THEN kept.value ELSE present.value END
  FROM schemac_backup_901d4cb6.settings AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_901d4cb6`, whose rows are back
DROP TABLE schemac_backup_901d4cb6.settings;

DROP SCHEMA schemac_backup_901d4cb6;

COMMIT;
