-- Made by schemac: from to to from.
-- irreversible: what `codes.code` held is lost
-- breaks-clients: clients get `codes.code` as text from now on
-- rewrites-table: every row of `codes` is written anew for `code`
-- blocks-reads: `codes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `codes.code` to text
ALTER TABLE codes ALTER COLUMN code TYPE text;

COMMIT;
