-- Made by schemac: from to to from.
-- deletes-data: the values of `bookings.row_number` are deleted
-- breaks-clients: clients that name the column `bookings.row_number` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- check every row as it is written
SET CONSTRAINTS ALL IMMEDIATE;

-- drop the exclusion constraint `of_rows` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT of_rows;

-- let `seat` of `bookings` be NULL
ALTER TABLE bookings ALTER COLUMN seat DROP NOT NULL;

-- put `seat` of `bookings` back
UPDATE bookings AS present
  SET seat = CASE WHEN present.seat IS NOT DISTINCT FROM CAST(kept.schemac_new_seat AS integer) THEN kept.seat ELSE present.seat END
  FROM schemac_backup_82ee8e24.bookings AS kept
  WHERE present.id = kept.id;

-- drop `row_number` of `bookings`
ALTER TABLE bookings DROP COLUMN row_number;

-- drop the schema `schemac_backup_82ee8e24`, whose rows are back
DROP TABLE schemac_backup_82ee8e24.bookings;

DROP SCHEMA schemac_backup_82ee8e24;

COMMIT;
