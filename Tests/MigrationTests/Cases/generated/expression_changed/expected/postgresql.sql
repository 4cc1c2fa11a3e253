-- Made by schemac: from from to to.
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- scans-table: every row of `lines` is read for `positive`
-- blocks-reads: `lines` can be neither read nor written while its rows are read
-- builds-index: the index `lines_total_idx` is built over every row
-- blocks-writes: `lines` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the check `positive` of `lines`
ALTER TABLE lines DROP CONSTRAINT positive;

-- drop the index `lines_total_idx`
DROP INDEX lines_total_idx;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS ((price * amount) + 1) STORED NOT NULL;

-- add the check `positive` to `lines`
ALTER TABLE lines ADD CONSTRAINT positive CHECK (total >= 0);

-- create the index `lines_total_idx` on `lines`
CREATE INDEX lines_total_idx ON lines (total);

COMMIT;
