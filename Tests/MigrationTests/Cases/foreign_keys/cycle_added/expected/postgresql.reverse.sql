-- Made by schemac: from to to from.
-- deletes-data: the values of `c.a_id` are deleted
-- breaks-clients: clients that name the column `c.a_id` fail from now on
-- deletes-data: the rows of `a` are deleted
-- breaks-clients: clients that name `a` fail from now on
-- deletes-data: the rows of `b` are deleted
-- breaks-clients: clients that name `b` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `c_a_id_fkey` of `c`
ALTER TABLE c DROP CONSTRAINT c_a_id_fkey;

-- drop `a`, `b`
DROP TABLE a, b;

-- drop `a_id` of `c`
ALTER TABLE c DROP COLUMN a_id;

COMMIT;
