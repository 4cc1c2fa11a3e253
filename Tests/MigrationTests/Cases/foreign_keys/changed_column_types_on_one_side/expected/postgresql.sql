-- Made by schemac: from from to to.
-- breaks-clients: clients get `a.id` as bigint from now on
-- rewrites-table: every row of `a` is written anew for `id`
-- blocks-reads: `a` can be neither read nor written while its rows are written anew
-- scans-table: every row of `b` is read for `b_a_id_fkey`
-- blocks-writes: `b` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `b_a_id_fkey` of `b`
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

-- change the type of `a.id` to bigint
ALTER TABLE a ALTER COLUMN id TYPE bigint;

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id) ON DELETE CASCADE;

COMMIT;
