-- Made by schemac: from to to from.
-- deletes-data: the values of `users.name` are deleted
-- breaks-clients: clients that name the column `users.name` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `name` of `users`
ALTER TABLE users DROP COLUMN name;

COMMIT;
