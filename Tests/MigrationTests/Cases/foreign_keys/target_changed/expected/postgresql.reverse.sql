-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `owners` that refer to nothing by `owners_pet_id_fkey` stop the migration
-- scans-table: every row of `owners` is read for `owners_pet_id_fkey`
-- blocks-writes: `owners` and `cats` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT pet_id AS child_1 FROM owners) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM cats) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of owners refer by pet_id to no row of cats'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `owners_pet_id_fkey` of `owners`
ALTER TABLE owners DROP CONSTRAINT owners_pet_id_fkey;

-- add the foreign key `owners_pet_id_fkey` to `owners`
ALTER TABLE owners ADD CONSTRAINT owners_pet_id_fkey FOREIGN KEY (pet_id) REFERENCES cats (id) ON DELETE CASCADE;

COMMIT;
