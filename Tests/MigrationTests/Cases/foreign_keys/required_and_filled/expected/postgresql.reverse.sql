-- Made by schemac: from to to from.
-- deletes-data: the values of `docs.tenant_id` are deleted
-- breaks-clients: clients that name the column `docs.tenant_id` fail from now on
-- drops-index: queries that use the index `docs_tenant_id_idx` get slower

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `docs_tenant_id_fkey` of `docs`
ALTER TABLE docs DROP CONSTRAINT docs_tenant_id_fkey;

-- drop the index `docs_tenant_id_idx`
DROP INDEX docs_tenant_id_idx;

-- drop `tenant_id` of `docs`
ALTER TABLE docs DROP COLUMN tenant_id;

COMMIT;
