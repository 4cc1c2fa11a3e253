-- Made by schemac: from to to from.
-- irreversible: what `t.id` held is lost
-- breaks-clients: clients get `t.id` as text from now on
-- rewrites-table: every row of `t` is written anew for `id`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.id` to text
ALTER TABLE t ALTER COLUMN id TYPE text;

COMMIT;
