-- Made by schemac: from to to from.
-- irreversible: what `samples.value` held is lost
-- breaks-clients: clients get `samples.value` as double precision from now on
-- rewrites-table: every row of `samples` is written anew for `value`
-- blocks-reads: `samples` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `samples.value` to double precision
ALTER TABLE samples ALTER COLUMN value TYPE double precision;

COMMIT;
