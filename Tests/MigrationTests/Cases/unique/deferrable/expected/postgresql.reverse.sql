-- Made by schemac: from to to from.
-- builds-index: the index behind `slots_a_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read
-- builds-index: the index behind `slots_b_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read
-- builds-index: the index behind `slots_c_key` is built over every row
-- blocks-reads: `slots` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `slots_a_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_a_key;

-- drop the unique constraint `slots_b_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_b_key;

-- drop the unique constraint `slots_c_key` of `slots`
ALTER TABLE slots DROP CONSTRAINT slots_c_key;

-- add the unique constraint `slots_a_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_a_key UNIQUE (a);

-- add the unique constraint `slots_b_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_b_key UNIQUE (b) DEFERRABLE;

-- add the unique constraint `slots_c_key` to `slots`
ALTER TABLE slots ADD CONSTRAINT slots_c_key UNIQUE (c) DEFERRABLE INITIALLY DEFERRED;

COMMIT;
