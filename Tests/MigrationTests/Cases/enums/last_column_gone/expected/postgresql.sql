-- Made by schemac: from from to to.
-- deletes-data: the values of `t.s` are deleted
-- breaks-clients: clients that name the column `t.s` fail from now on
-- breaks-clients: clients that write 'a' as `used` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- create the type `unused`
CREATE TYPE unused AS ENUM ('x');

-- make the type `used` anew: PostgreSQL cannot remove a value
ALTER TYPE used RENAME TO used_schemac_old;

CREATE TYPE used AS ENUM ('b', 'c');

-- drop `s` of `t`
ALTER TABLE t DROP COLUMN s;

-- drop the old type `used`
DROP TYPE used_schemac_old;

COMMIT;
