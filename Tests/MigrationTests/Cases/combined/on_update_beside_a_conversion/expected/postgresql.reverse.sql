-- Made by schemac: from to to from.
-- irreversible: what `t.a` held is lost
-- irreversible: rows without `t.b` keep the value that they were given
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `t.a` as text from now on

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.a` to text
ALTER TABLE t
  ALTER COLUMN a TYPE text;

-- change what `b` of `t` says of new rows
ALTER TABLE t ALTER COLUMN b DROP NOT NULL;

COMMIT;
