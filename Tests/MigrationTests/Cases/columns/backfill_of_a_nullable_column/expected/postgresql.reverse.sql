-- Made by schemac: from to to from.
-- deletes-data: the values of `carts.average` are deleted
-- breaks-clients: clients that name the column `carts.average` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `average` of `carts`
ALTER TABLE carts DROP COLUMN average;

COMMIT;
