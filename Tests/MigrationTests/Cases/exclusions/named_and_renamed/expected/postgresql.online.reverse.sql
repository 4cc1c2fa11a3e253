-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE stays IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''bookings''::regclass AND conname = ''stays_id_not_null'') THEN
      ALTER TABLE bookings RENAME CONSTRAINT stays_id_not_null TO bookings_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''bookings''::regclass AND conname = ''stays_first_day_not_null'') THEN
      ALTER TABLE bookings RENAME CONSTRAINT stays_first_day_not_null TO bookings_from_day_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''bookings''::regclass AND conname = ''stays_to_day_not_null'') THEN
      ALTER TABLE bookings RENAME CONSTRAINT stays_to_day_not_null TO bookings_to_day_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''bookings''::regclass AND conname = ''stays_cancelled_not_null'') THEN
      ALTER TABLE bookings RENAME CONSTRAINT stays_cancelled_not_null TO bookings_gone_not_null;
    END IF;
  END IF;
END';
COMMIT;
