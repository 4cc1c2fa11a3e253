-- Made by schemac: from from to to.
-- breaks-clients: clients that name `bookings` fail from now on
-- breaks-clients: clients that name the column `from_day` of `bookings` fail from now on
-- breaks-clients: clients that name the column `gone` of `bookings` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `bookings` to `stays`
ALTER TABLE bookings RENAME TO stays;

-- rename the primary key `bookings_pkey` to `stays_pkey`
ALTER INDEX bookings_pkey RENAME TO stays_pkey;

-- rename the exclusion constraint `bookings_int4range_id_excl` to `stays_int4range_id_excl`
ALTER INDEX bookings_int4range_id_excl RENAME TO stays_int4range_id_excl;

-- rename the exclusion constraint `first_days` to `starts`
ALTER INDEX first_days RENAME TO starts;

-- rename the column `from_day` of `stays` to `first_day`
ALTER TABLE stays RENAME COLUMN from_day TO first_day;

-- rename the column `gone` of `stays` to `cancelled`
ALTER TABLE stays RENAME COLUMN gone TO cancelled;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE stays RENAME CONSTRAINT bookings_id_not_null TO stays_id_not_null;
    ALTER TABLE stays RENAME CONSTRAINT bookings_from_day_not_null TO stays_first_day_not_null;
    ALTER TABLE stays RENAME CONSTRAINT bookings_to_day_not_null TO stays_to_day_not_null;
    ALTER TABLE stays RENAME CONSTRAINT bookings_gone_not_null TO stays_cancelled_not_null;
  END IF;
END';

COMMIT;
