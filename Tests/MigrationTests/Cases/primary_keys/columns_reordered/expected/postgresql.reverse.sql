-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `rooms` that share their house, number stop the migration
-- builds-index: the index behind `rooms_pkey` is built over every row
-- blocks-reads: `rooms` can be neither read nor written while its rows are read
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
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM rooms WHERE (house) IS NOT NULL AND (number) IS NOT NULL GROUP BY (house), (number) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of rooms share their house, number, which rooms_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `beds_house_number_fkey` of `beds`
ALTER TABLE beds DROP CONSTRAINT beds_house_number_fkey;

-- drop the primary key `rooms_pkey` of `rooms`
ALTER TABLE rooms DROP CONSTRAINT rooms_pkey;

-- add the primary key `rooms_pkey` to `rooms`
ALTER TABLE rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (house, number);

-- add the foreign key `beds_house_number_fkey` to `beds`
ALTER TABLE beds ADD CONSTRAINT beds_house_number_fkey FOREIGN KEY (house, number) REFERENCES rooms (house, number) ON DELETE CASCADE;

COMMIT;
