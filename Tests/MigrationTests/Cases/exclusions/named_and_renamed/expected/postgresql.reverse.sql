-- Made by schemac: from to to from.
-- breaks-clients: clients that name `stays` fail from now on
-- breaks-clients: clients that name the column `first_day` of `stays` fail from now on
-- breaks-clients: clients that name the column `cancelled` of `stays` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `stays` to `bookings`
ALTER TABLE stays RENAME TO bookings;

-- rename the primary key `stays_pkey` to `bookings_pkey`
ALTER INDEX stays_pkey RENAME TO bookings_pkey;

-- rename the exclusion constraint `stays_int4range_id_excl` to `bookings_int4range_id_excl`
ALTER INDEX stays_int4range_id_excl RENAME TO bookings_int4range_id_excl;

-- rename the exclusion constraint `starts` to `first_days`
ALTER INDEX starts RENAME TO first_days;

-- rename the column `first_day` of `bookings` to `from_day`
ALTER TABLE bookings RENAME COLUMN first_day TO from_day;

-- rename the column `cancelled` of `bookings` to `gone`
ALTER TABLE bookings RENAME COLUMN cancelled TO gone;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE bookings RENAME CONSTRAINT stays_id_not_null TO bookings_id_not_null;
    ALTER TABLE bookings RENAME CONSTRAINT stays_first_day_not_null TO bookings_from_day_not_null;
    ALTER TABLE bookings RENAME CONSTRAINT stays_to_day_not_null TO bookings_to_day_not_null;
    ALTER TABLE bookings RENAME CONSTRAINT stays_cancelled_not_null TO bookings_gone_not_null;
  END IF;
END';

COMMIT;
