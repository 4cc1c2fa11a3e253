-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `seats_pkey_schemac_back` on `seats`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS seats_pkey_schemac_back ON seats (id);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `tickets_seat_area_seat_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT IF EXISTS tickets_seat_area_seat_id_fkey;
-- drop the primary key `seats_pkey` of `seats`
ALTER TABLE seats DROP CONSTRAINT IF EXISTS seats_pkey;
-- let `area` of `seats` be NULL
ALTER TABLE seats ALTER COLUMN area DROP NOT NULL;
-- drop `seat_area` of `tickets`
ALTER TABLE tickets DROP COLUMN seat_area;
-- make the primary key `seats_pkey` of `seats` of that index
ALTER TABLE seats ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_schemac_back;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE seats IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE tickets IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `tickets_seat_id_fkey` to `tickets` for rows to come
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_id_fkey FOREIGN KEY (seat_id) REFERENCES seats (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the foreign key `tickets_seat_id_fkey`
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_seat_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `seats_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_schemac_new;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `seat_area` of `tickets` have values
ALTER TABLE IF EXISTS tickets DROP CONSTRAINT IF EXISTS seat_area_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `seat_area` of `tickets`
ALTER TABLE IF EXISTS tickets DROP COLUMN IF EXISTS seat_area;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `area` of `seats` have values
ALTER TABLE IF EXISTS seats DROP CONSTRAINT IF EXISTS area_schemac_not_null;
COMMIT;
