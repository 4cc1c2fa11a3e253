-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `seats` that share their id stop the migration
-- deletes-data: the values of `tickets.seat_area` are deleted
-- breaks-clients: clients that name the column `tickets.seat_area` fail from now on
-- data-may-not-fit: rows of `tickets` that refer to nothing by `tickets_seat_id_fkey` stop the migration
-- builds-index: the index behind `seats_pkey` is built over every row
-- blocks-reads: `seats` can be neither read nor written while its rows are read
-- scans-table: every row of `tickets` is read for `tickets_seat_id_fkey`
-- blocks-writes: `tickets` and `seats` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM seats WHERE (id) IS NOT NULL GROUP BY (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of seats share their id, which seats_pkey forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT seat_id AS child_1 FROM tickets) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT id AS parent_1 FROM seats) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets refer by seat_id to no row of seats'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `tickets_seat_area_seat_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_seat_area_seat_id_fkey;

-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT seats_pkey;

-- let `area` of `seats` be NULL
ALTER TABLE seats ALTER COLUMN area DROP NOT NULL;

-- put `area` of `seats` back
UPDATE seats AS present
  SET area = CASE WHEN present.area IS NOT DISTINCT FROM CAST(kept.schemac_new_area AS text) THEN kept.area ELSE present.area END
  FROM schemac_backup_11aab5bf.seats AS kept
  WHERE present.id = kept.id;

-- drop `seat_area` of `tickets`
ALTER TABLE tickets DROP COLUMN seat_area;

-- add the primary key `seats_pkey` to `seats`
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY (id);

-- add the foreign key `tickets_seat_id_fkey` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id);

-- drop the schema `schemac_backup_11aab5bf`, whose rows are back
DROP TABLE schemac_backup_11aab5bf.seats;

DROP SCHEMA schemac_backup_11aab5bf;

COMMIT;
