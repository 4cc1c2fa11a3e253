-- Made by schemac: from to to from.
-- deletes-data: the values of `docs.tenant_id` are deleted
-- breaks-clients: clients that name the column `docs.tenant_id` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `docs_tenant_id_fkey` of `docs`
ALTER TABLE docs DROP CONSTRAINT docs_tenant_id_fkey;

-- drop `tenant_id` of `docs`
ALTER TABLE docs DROP COLUMN tenant_id;

COMMIT;
