-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `children` that refer to nothing by `children_parent_id_fkey` stop the migration
-- irreversible: the rows that `parents` held are lost: it comes back empty
-- scans-table: every row of `children` is read for `children_parent_id_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT parent_id AS child_1 FROM children) AS child WHERE child_1 IS NOT NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of children refer by parent_id to no row of parents'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- create the table `parents`
CREATE TABLE parents (
  id bigint NOT NULL,
  CONSTRAINT parents_pkey PRIMARY KEY (id)
);

-- add the foreign key `children_parent_id_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE;

COMMIT;
