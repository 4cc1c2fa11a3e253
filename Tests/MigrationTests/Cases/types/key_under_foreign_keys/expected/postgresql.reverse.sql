-- Made by schemac: from to to from.
-- breaks-clients: clients get `nodes.id` as integer from now on
-- data-may-not-fit: values of `nodes.id` that are no integer stop the migration
-- breaks-clients: clients get `nodes.parent_id` as integer from now on
-- data-may-not-fit: values of `nodes.parent_id` that are no integer stop the migration
-- rewrites-table: every row of `nodes` is written anew for `id`, `parent_id`
-- blocks-reads: `nodes` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `labels.node_id` as integer from now on
-- data-may-not-fit: values of `labels.node_id` that are no integer stop the migration
-- rewrites-table: every row of `labels` is written anew for `node_id`
-- blocks-reads: `labels` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `visits.node_id` as integer from now on
-- data-may-not-fit: values of `visits.node_id` that are no integer stop the migration
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

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM nodes WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of nodes have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM nodes WHERE parent_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of nodes have a parent_id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM labels WHERE node_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of labels have a node_id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM visits WHERE node_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of visits have a node_id that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `nodes_parent_id_fkey` of `nodes`
ALTER TABLE nodes DROP CONSTRAINT nodes_parent_id_fkey;

-- drop the foreign key `labels_node_id_fkey` of `labels`
ALTER TABLE labels DROP CONSTRAINT labels_node_id_fkey;

-- drop the foreign key `visits_node_id_fkey` of `visits`
ALTER TABLE visits DROP CONSTRAINT visits_node_id_fkey;

-- change types: `nodes.id` to integer, `nodes.parent_id` to integer
ALTER TABLE nodes
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN parent_id TYPE integer;

-- change the type of `labels.node_id` to integer
ALTER TABLE labels ALTER COLUMN node_id TYPE integer;

-- change the type of `visits.node_id` to integer
ALTER TABLE visits ALTER COLUMN node_id TYPE integer;

-- add the foreign key `nodes_parent_id_fkey` to `nodes`
ALTER TABLE nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE SET NULL;

-- add the foreign key `labels_node_id_fkey` to `labels`
ALTER TABLE labels ADD CONSTRAINT labels_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE CASCADE;

-- add the foreign key `visits_node_id_fkey` to `visits`
ALTER TABLE visits ADD CONSTRAINT visits_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE SET NULL;

COMMIT;
