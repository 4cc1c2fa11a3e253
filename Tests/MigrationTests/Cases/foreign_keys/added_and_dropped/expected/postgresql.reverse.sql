-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `children` that refer to nothing by `children_b_fkey` stop the migration
-- scans-table: every row of `children` is read for `children_b_fkey`
-- blocks-writes: `children` and `parents` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT b AS child_1 FROM children) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM parents) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of children refer by b to no row of parents'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `children_a_fkey` of `children`
ALTER TABLE children DROP CONSTRAINT children_a_fkey;

-- rename the constraint `children_c_fkey` of `children` to `c_of_children`
ALTER TABLE children RENAME CONSTRAINT children_c_fkey TO c_of_children;

-- add the foreign key `children_b_fkey` to `children`
ALTER TABLE children ADD CONSTRAINT children_b_fkey FOREIGN KEY (b) REFERENCES parents (id);

COMMIT;
