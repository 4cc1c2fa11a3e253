-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `settings.theme` fail from now on
-- irreversible: what `settings.value` held is lost
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

COMMIT;
