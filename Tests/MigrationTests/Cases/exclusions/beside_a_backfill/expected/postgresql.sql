-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `bookings` without `seat` stop the migration
-- data-may-not-fit: rows of `bookings` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `bookings` that `of_rows` excludes stop the migration
-- data-may-not-fit: rows of `bookings` that `of_seats` excludes stop the migration
-- rewrites-table: rows of `bookings` are written anew in one statement
-- scans-table: every row of `bookings` is read
-- blocks-reads: `bookings` can be neither read nor written while its rows are read
-- builds-index: the index behind `of_rows` is built over every row
-- blocks-reads: `bookings` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE (id + 100) NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings get a seat that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE (id * 2) NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings get a row_number that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE coalesce(seat, id + 100) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings have no seat and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM bookings WHERE CAST(id * 2 AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings get no row_number'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(id * 2 AS integer) AS row_number, coalesce(seat, id + 100) AS seat FROM bookings) AS bookings WHERE (row_number) IS NOT NULL AND (seat) IS NOT NULL GROUP BY (row_number), (seat) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by of_rows'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT coalesce(seat, id + 100) AS seat FROM bookings) AS bookings WHERE (seat) IS NOT NULL GROUP BY (seat) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of bookings exclude others, by of_seats'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- check every row as it is written
SET CONSTRAINTS ALL IMMEDIATE;

-- add the column `row_number` to `bookings`
ALTER TABLE bookings ADD COLUMN row_number integer;

-- give the rows of `bookings` their `row_number`, `seat`
UPDATE bookings
  SET row_number = id * 2,
    seat = coalesce(seat, id + 100);

-- in `bookings`, make `seat` NOT NULL; let `row_number` be what it says
ALTER TABLE bookings
  ALTER COLUMN seat SET NOT NULL,
  ALTER COLUMN row_number SET NOT NULL;

-- add the exclusion constraint `of_rows` to `bookings`
ALTER TABLE bookings ADD CONSTRAINT of_rows EXCLUDE USING btree (row_number WITH =, seat WITH =);

COMMIT;
