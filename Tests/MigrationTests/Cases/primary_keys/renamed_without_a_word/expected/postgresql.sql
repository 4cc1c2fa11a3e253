-- Made by schemac: from from to to.
-- builds-index: the index behind `a_identity` is built over every row
-- blocks-reads: `a` can be neither read nor written while its rows are read
-- scans-table: every row of `b` is read for `b_a_id_fkey`
-- blocks-writes: `b` and `a` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `b_a_id_fkey` of `b`
ALTER TABLE b DROP CONSTRAINT b_a_id_fkey;

-- drop the primary key `a_key` of `a`
ALTER TABLE a DROP CONSTRAINT a_key;

-- add the primary key `a_identity` to `a`
ALTER TABLE a ADD CONSTRAINT a_identity PRIMARY KEY (id);

-- add the foreign key `b_a_id_fkey` to `b`
ALTER TABLE b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES a (id);

COMMIT;
