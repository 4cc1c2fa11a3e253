-- Made by schemac: from to to from.
-- irreversible: `code` of `codes` get the old values back, also where they were changed since
-- scans-table: every row of `codes` is read for `codes_code_check`
-- blocks-reads: `codes` can be neither read nor written while its rows are read
-- builds-index: the index `codes_code_idx` is built over every row
-- blocks-writes: `codes` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the check `codes_code_check` of `codes`
ALTER TABLE codes DROP CONSTRAINT codes_code_check;

-- drop the index `codes_code_idx`
DROP INDEX codes_code_idx;

-- drop `code` of `codes`
ALTER TABLE codes DROP COLUMN code;

-- make the column `code` of `codes` anew
ALTER TABLE codes ADD COLUMN code integer DEFAULT 5 NOT NULL;

-- put `code` of `codes` back
UPDATE codes AS present
  SET code = kept.code
  FROM schemac_backup_c8856932.codes AS kept
  WHERE present.id = kept.id;

-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (code > 0);

-- create the index `codes_code_idx` on `codes`
CREATE INDEX codes_code_idx ON codes (code) WHERE code > 10;

-- drop the schema `schemac_backup_c8856932`, whose rows are back
DROP TABLE schemac_backup_c8856932.codes;

DROP SCHEMA schemac_backup_c8856932;

COMMIT;
