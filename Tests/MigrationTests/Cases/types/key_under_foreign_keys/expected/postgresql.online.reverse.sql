-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE labels IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE nodes IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE visits IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `nodes_parent_id_fkey` of `nodes`
ALTER TABLE nodes DROP CONSTRAINT IF EXISTS nodes_parent_id_fkey;
-- drop the foreign key `labels_node_id_fkey` of `labels`
ALTER TABLE labels DROP CONSTRAINT IF EXISTS labels_node_id_fkey;
-- drop the foreign key `visits_node_id_fkey` of `visits`
ALTER TABLE visits DROP CONSTRAINT IF EXISTS visits_node_id_fkey;
SET LOCAL statement_timeout = '3600s';
-- change types: `nodes.id` to integer, `nodes.parent_id` to integer
ALTER TABLE nodes
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN parent_id TYPE integer;
-- change the type of `labels.node_id` to integer
ALTER TABLE labels ALTER COLUMN node_id TYPE integer;
-- change the type of `visits.node_id` to integer
ALTER TABLE visits ALTER COLUMN node_id TYPE integer;
SET LOCAL statement_timeout = '60s';
-- add the foreign key `nodes_parent_id_fkey` to `nodes` for rows to come
ALTER TABLE nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES nodes (id) ON DELETE SET NULL NOT VALID;
-- add the foreign key `labels_node_id_fkey` to `labels` for rows to come
ALTER TABLE labels ADD CONSTRAINT labels_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE CASCADE NOT VALID;
-- add the foreign key `visits_node_id_fkey` to `visits` for rows to come
ALTER TABLE visits ADD CONSTRAINT visits_node_id_fkey FOREIGN KEY (node_id) REFERENCES nodes (id) ON DELETE SET NULL NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `nodes` meet the foreign key `nodes_parent_id_fkey`
ALTER TABLE nodes VALIDATE CONSTRAINT nodes_parent_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `labels` meet the foreign key `labels_node_id_fkey`
ALTER TABLE labels VALIDATE CONSTRAINT labels_node_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `visits` meet the foreign key `visits_node_id_fkey`
ALTER TABLE visits VALIDATE CONSTRAINT visits_node_id_fkey;
COMMIT;
