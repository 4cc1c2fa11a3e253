-- Made by schemac: from from to to.
-- deletes-data: the rows of `profiles` are deleted
-- breaks-clients: clients that name `profiles` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `profiles`
DROP TABLE profiles;

-- add the column `bio` to `users`
ALTER TABLE users ADD COLUMN bio text;

COMMIT;
