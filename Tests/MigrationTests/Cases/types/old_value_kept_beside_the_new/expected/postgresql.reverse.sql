-- Made by schemac: from to to from.
-- deletes-data: the values of `t.size_name` are deleted
-- breaks-clients: clients that name the column `t.size_name` fail from now on
-- irreversible: what `t.size` held is lost
-- breaks-clients: clients get `t.size` as text from now on
-- rewrites-table: every row of `t` is written anew for `size`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.size` to text
ALTER TABLE t ALTER COLUMN size TYPE text;

-- drop `size_name` of `t`
ALTER TABLE t DROP COLUMN size_name;

COMMIT;
