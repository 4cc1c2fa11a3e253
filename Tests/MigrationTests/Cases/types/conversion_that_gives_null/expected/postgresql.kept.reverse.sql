-- Made by schemac: from to to from.
-- breaks-clients: clients get `codes.code` as text from now on
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `codes.code` to text
ALTER TABLE codes ALTER COLUMN code TYPE text;

-- put `code` of `codes` back
UPDATE codes AS present
  SET code = CASE WHEN present.code IS NOT DISTINCT FROM CAST(kept.schemac_new_code AS text) THEN kept.code ELSE present.code END
  FROM schemac_backup_e87ddb00.codes AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_e87ddb00`, whose rows are back
DROP TABLE schemac_backup_e87ddb00.codes;

DROP SCHEMA schemac_backup_e87ddb00;

COMMIT;
