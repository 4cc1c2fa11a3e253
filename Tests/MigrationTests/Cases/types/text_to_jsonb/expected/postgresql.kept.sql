-- Made by schemac: from from to to.
-- blocks-reads: `settings` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `settings.value` as jsonb from now on
-- data-may-not-fit: values of `settings.value` that cannot be converted stop the migration
-- rewrites-table: every row of `settings` is written anew for `value`
-- blocks-reads: `settings` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `settings` is written anew for `theme`
-- blocks-reads: `settings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM settings WHERE CAST(CAST(value AS jsonb) AS jsonb) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of settings have no value'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_901d4cb6`
LOCK TABLE settings;

CREATE SCHEMA schemac_backup_901d4cb6;

CREATE TABLE schemac_backup_901d4cb6.settings AS
  SELECT id, value, CAST(CAST(value AS jsonb) AS jsonb) AS schemac_new_value FROM settings;

-- change the type of `settings.value` to jsonb
ALTER TABLE settings
  ALTER COLUMN value DROP DEFAULT,
  ALTER COLUMN value TYPE jsonb USING CAST(value AS jsonb),
  ALTER COLUMN value SET DEFAULT '{}';

-- add the column `theme` to `settings`
ALTER TABLE settings ADD COLUMN theme text GENERATED ALWAYS AS (value ->> 'theme') STORED;

COMMIT;
