-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `seats` that share their area, id stop the migration
-- data-may-not-fit: rows of `tickets` that refer to nothing by `tickets_seat_area_seat_id_fkey` stop the migration
-- blocks-reads: `seats` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `seats` are written anew in one statement
-- rewrites-table: rows of `tickets` are written anew in one statement
-- scans-table: every row of `seats` is read
-- blocks-reads: `seats` can be neither read nor written while its rows are read
-- scans-table: every row of `tickets` is read
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- builds-index: the index behind `seats_pkey` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read
-- scans-table: every row of `tickets` is read for `tickets_seat_area_seat_id_fkey`
-- blocks-writes: `tickets` and `seats` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT coalesce(area, ''main'') AS area, id AS id FROM seats) AS seats WHERE (area) IS NOT NULL AND (id) IS NOT NULL GROUP BY (area), (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of seats share their area, id, which seats_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(''main'' AS text) AS child_1, seat_id AS child_2 FROM tickets) AS child WHERE child_1 IS NOT NULL AND child_2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT coalesce(area, ''main'') AS parent_1, id AS parent_2 FROM seats) AS parent WHERE parent_1 = child_1 AND parent_2 = child_2)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets refer by seat_area, seat_id to no row of seats'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_11aab5bf`
LOCK TABLE seats;

CREATE SCHEMA schemac_backup_11aab5bf;

CREATE TABLE schemac_backup_11aab5bf.seats AS
  SELECT id, area, CAST(coalesce(area, 'main') AS text) AS schemac_new_area FROM seats;

-- drop the foreign key `tickets_seat_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_seat_id_fkey;

-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_pkey;

-- add the column `seat_area` to `tickets`
ALTER TABLE tickets ADD COLUMN seat_area text;

-- give the rows of `seats` their `area`
UPDATE seats
  SET area = coalesce(area, 'main')
  WHERE area IS NULL;

-- give the rows of `tickets` their `seat_area`
UPDATE tickets
  SET seat_area = 'main';

-- in `seats`, make `area` NOT NULL
ALTER TABLE seats ALTER COLUMN area SET NOT NULL;

-- in `tickets`, let `seat_area` be what it says
ALTER TABLE tickets ALTER COLUMN seat_area SET NOT NULL;

-- add the primary key `seats_pkey` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (area, id);

-- add the foreign key `tickets_seat_area_seat_id_fkey` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_area_seat_id_fkey FOREIGN KEY (seat_area, seat_id) REFERENCES seats (area, id);

COMMIT;
