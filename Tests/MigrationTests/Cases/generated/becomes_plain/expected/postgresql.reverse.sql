-- Made by schemac: from to to from.
-- rewrites-table: every row of `lines` is written anew for `total`
-- blocks-reads: `lines` can be neither read nor written while its rows are written anew
-- deletes-data: what `lines.total` holds makes room for what is computed

SET lock_timeout = '10s';

BEGIN;

-- drop `total` of `lines`
ALTER TABLE lines DROP COLUMN total;

-- make the column `total` of `lines` anew
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * 2) STORED NOT NULL;

COMMIT;
