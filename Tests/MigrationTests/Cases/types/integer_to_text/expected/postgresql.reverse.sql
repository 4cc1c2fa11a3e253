-- Made by schemac: from to to from.
-- irreversible: what `codes.code` held is lost
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

-- add the check `codes_code_check` to `codes`
ALTER TABLE codes ADD CONSTRAINT codes_code_check CHECK (code > 0);

-- create the index `codes_code_idx` on `codes`
CREATE INDEX codes_code_idx ON codes (code) WHERE code > 10;

COMMIT;
