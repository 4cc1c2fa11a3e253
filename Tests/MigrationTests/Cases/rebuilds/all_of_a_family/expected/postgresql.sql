-- Made by schemac: from from to to.
-- breaks-clients: clients get `a.x` as bigint from now on
-- rewrites-table: every row of `a` is written anew for `x`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `b.x` as bigint from now on
-- rewrites-table: every row of `b` is written anew for `x`
-- blocks-reads: `b` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `c.x` as bigint from now on
-- rewrites-table: every row of `c` is written anew for `x`
-- blocks-reads: `c` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `a.x` to bigint
ALTER TABLE a ALTER COLUMN x TYPE bigint;

-- change the type of `b.x` to bigint
ALTER TABLE b ALTER COLUMN x TYPE bigint;

-- change the type of `c.x` to bigint
ALTER TABLE c ALTER COLUMN x TYPE bigint;

COMMIT;
