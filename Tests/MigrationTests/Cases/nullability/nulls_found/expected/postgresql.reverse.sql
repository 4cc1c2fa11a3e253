-- Made by schemac: from to to from.
-- deletes-data: the values of `users.note` are deleted
-- breaks-clients: clients that name the column `users.note` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `age` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN age DROP NOT NULL;

-- drop `note` of `users`
ALTER TABLE users DROP COLUMN note;

COMMIT;
