-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change when the foreign key `nodes_tenant_parent_fkey` is checked
ALTER TABLE nodes ALTER CONSTRAINT nodes_tenant_parent_fkey NOT DEFERRABLE;

COMMIT;
