-- Made by schemac: from to to from.
-- breaks-clients: clients get `codes.code` as text from now on
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew
-- irreversible: `code` of `codes` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- change the type of codes's `code` to text
ALTER TABLE codes ALTER COLUMN code TYPE text;

-- put `code` of `codes` back
UPDATE codes AS present
  SET code = kept.code
  FROM schemac_backup_e87ddb00.codes AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_e87ddb00`, whose rows are back
DROP TABLE schemac_backup_e87ddb00.codes;

DROP SCHEMA schemac_backup_e87ddb00;

COMMIT;
