-- Made by schemac: from to to from.
-- builds-index: the index behind `users_tenant_id_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the unique constraint `users_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_email_key;

-- drop the unique constraint `users_tenant_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_tenant_email_key;

-- add the unique constraint `users_tenant_id_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_tenant_id_key UNIQUE (tenant, id);

COMMIT;
