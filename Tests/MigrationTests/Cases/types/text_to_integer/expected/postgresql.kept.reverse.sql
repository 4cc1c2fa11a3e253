-- Made by schemac: from to to from.
-- breaks-clients: clients get `codes.code` as text from now on
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew
-- scans-table: every row of `codes` is read for `codes_code_check`
-- blocks-reads: `codes` can be neither read nor written while its rows are read
-- builds-index: the index `codes_name_idx` is built over every row
-- blocks-writes: `codes` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the check `codes_code_check` of `codes`
ALTER TABLE codes DROP CONSTRAINT codes_code_check;

-- drop the index `codes_name_idx`
DROP INDEX codes_name_idx;

-- change the type of `codes.code` to text
ALTER TABLE codes
  ALTER COLUMN code DROP DEFAULT,
  ALTER COLUMN code TYPE text,
  ALTER COLUMN code SET DEFAULT '7';

-- put `code` of `codes` back
UPDATE codes AS present
  SET code = CASE WHEN present.code IS NOT DISTINCT FROM CAST(kept.schemac_new_code AS text) THEN kept.code ELSE present.code END
  FROM schemac_backup_16822426.codes AS kept
  WHERE present.code = CAST(kept.schemac_new_code AS text);

-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (length(code) > 0);

-- create the index `codes_name_idx` on `codes`
CREATE INDEX codes_name_idx ON codes (name) WHERE code <> '0';

-- drop the schema `schemac_backup_16822426`, whose rows are back
DROP TABLE schemac_backup_16822426.codes;

DROP SCHEMA schemac_backup_16822426;

COMMIT;
