-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `beds` that refer to nothing by `beds_house_number_fkey` stop the migration
-- scans-table: every row of `beds` is read for `beds_house_number_fkey`
-- blocks-writes: `beds` and `rooms` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT house AS child_1, number AS child_2 FROM beds) AS child WHERE child_1 IS NOT NULL AND child_2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT house AS parent_1, number AS parent_2 FROM rooms) AS parent WHERE parent_1 = child_1 AND parent_2 = child_2)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of beds refer by house, number to no row of rooms'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the foreign key `beds_house_number_fkey` to `beds`
ALTER TABLE beds ADD CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number);

COMMIT;
