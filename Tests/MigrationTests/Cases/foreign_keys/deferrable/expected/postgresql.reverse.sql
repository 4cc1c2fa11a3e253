-- Made by schemac: from to to from.
-- scans-table: every row of `nodes` is read for `nodes_tenant_parent_fkey`
-- blocks-writes: `nodes` and `nodes` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `nodes_tenant_parent_fkey` of `nodes`
ALTER TABLE nodes DROP CONSTRAINT nodes_tenant_parent_fkey;

-- add the foreign key `nodes_tenant_parent_fkey` to `nodes`
ALTER TABLE nodes ADD CONSTRAINT nodes_tenant_parent_fkey FOREIGN KEY (tenant, parent) REFERENCES nodes (tenant, id);

COMMIT;
