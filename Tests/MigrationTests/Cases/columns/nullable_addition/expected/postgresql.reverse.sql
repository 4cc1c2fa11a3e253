-- Made by schemac: from to to from.
-- deletes-data: the values of `users.headline` are deleted
-- breaks-clients: clients that name the column `users.headline` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `headline` of `users`
ALTER TABLE users DROP COLUMN headline;

COMMIT;
