-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change when the foreign key `nodes_tenant_parent_fkey` is checked
ALTER TABLE nodes ALTER CONSTRAINT nodes_tenant_parent_fkey DEFERRABLE INITIALLY DEFERRED;

COMMIT;
