-- Made by schemac: from to to from.
-- deletes-data: the values of `users.age` are deleted
-- breaks-clients: clients that name the column `users.age` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `age` of `users`
ALTER TABLE users DROP COLUMN age;

COMMIT;
