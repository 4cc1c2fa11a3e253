-- Made by schemac: from to to from.
-- irreversible: what `t.a` held is lost
-- irreversible: rows without `t.b` keep the value that they were given
-- breaks-clients: clients get `t.a` as text from now on
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- let `b` of `t` be NULL
ALTER TABLE t ALTER COLUMN b DROP NOT NULL;

-- change the type of `t.a` to text
ALTER TABLE t ALTER COLUMN a TYPE text;

COMMIT;
