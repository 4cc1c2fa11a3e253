-- Made by schemac: from to to from.
-- deletes-data: the values of `users.note` are deleted
-- breaks-clients: clients that name the column `users.note` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `users_tenant_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_tenant_email_key;

-- drop `note` of `users`
ALTER TABLE users DROP COLUMN note;

COMMIT;
