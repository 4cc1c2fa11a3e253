-- Made by schemac: from to to from.
-- irreversible: rows without `visits.is_long` keep the value that they were given
-- rewrites-table: every row of `visits` is written anew for `is_long`
-- blocks-reads: `visits` can be neither read nor written while its rows are written anew
-- deletes-data: what `visits.is_long` holds makes room for what is computed

SET lock_timeout = '10s';

BEGIN;

-- drop `is_long` of `visits`
ALTER TABLE visits DROP COLUMN is_long;

-- make the column `is_long` of `visits` anew
ALTER TABLE visits ADD COLUMN is_long boolean GENERATED ALWAYS AS (total > 10) STORED;

COMMIT;
