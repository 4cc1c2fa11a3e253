-- Made by schemac: from from to to.
-- breaks-clients: clients get `nodes.id` as bigint from now on
-- breaks-clients: clients get `nodes.parent_id` as bigint from now on
-- rewrites-table: every row of `nodes` is written anew for `id`, `parent_id`
-- blocks-reads: `nodes` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `labels.node_id` as bigint from now on
-- rewrites-table: every row of `labels` is written anew for `node_id`
-- blocks-reads: `labels` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `visits.node_id` as bigint from now on
-- rewrites-table: every row of `visits` is written anew for `node_id`
-- blocks-reads: `visits` can be neither read nor written while its rows are written anew
-- scans-table: every row of `nodes` is read for `nodes_parent_id_fkey`
-- blocks-writes: `nodes` and `nodes` cannot be written while the rows are read
-- scans-table: every row of `labels` is read for `labels_node_id_fkey`
-- blocks-writes: `labels` and `nodes` cannot be written while the rows are read
-- scans-table: every row of `visits` is read for `visits_node_id_fkey`
-- blocks-writes: `visits` and `nodes` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `nodes_parent_id_fkey` of `nodes`
ALTER TABLE nodes DROP CONSTRAINT nodes_parent_id_fkey;

-- drop the foreign key `labels_node_id_fkey` of `labels`
ALTER TABLE labels DROP CONSTRAINT labels_node_id_fkey;

-- drop the foreign key `visits_node_id_fkey` of `visits`
ALTER TABLE visits DROP CONSTRAINT visits_node_id_fkey;

-- change types: `nodes.id` to bigint, `nodes.parent_id` to bigint
ALTER TABLE nodes
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN parent_id TYPE bigint;

-- change the type of `labels.node_id` to bigint
ALTER TABLE labels ALTER COLUMN node_id TYPE bigint;

-- change the type of `visits.node_id` to bigint
ALTER TABLE visits ALTER COLUMN node_id TYPE bigint;

-- add the foreign key `nodes_parent_id_fkey` to `nodes`
ALTER TABLE nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE SET NULL;

-- add the foreign key `labels_node_id_fkey` to `labels`
ALTER TABLE labels ADD CONSTRAINT labels_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE CASCADE;

-- add the foreign key `visits_node_id_fkey` to `visits`
ALTER TABLE visits ADD CONSTRAINT visits_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE SET NULL;

COMMIT;
