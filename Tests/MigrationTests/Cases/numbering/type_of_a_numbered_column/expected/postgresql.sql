-- Made by schemac: from from to to.
-- breaks-clients: clients get `a.id` as bigint from now on
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `b.id` as bigint from now on
-- rewrites-table: every row of `b` is written anew for `id`
-- blocks-reads: `b` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `c.id` as bigint from now on
-- rewrites-table: every row of `c` is written anew for `id`
-- blocks-reads: `c` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `a.id` to bigint
ALTER TABLE a ALTER COLUMN id TYPE bigint;

-- change the type of `b.id` to bigint
ALTER TABLE b ALTER COLUMN id TYPE bigint;

-- change the type of `c.id` to bigint
ALTER TABLE c ALTER COLUMN id TYPE bigint;

-- in `a`, change how `id` is numbered
ALTER SEQUENCE a_id_seq AS bigint;

COMMIT;
