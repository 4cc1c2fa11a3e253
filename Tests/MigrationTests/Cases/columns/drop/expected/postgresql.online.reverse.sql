-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the column `country` to `addresses`
ALTER TABLE addresses ADD COLUMN country char(2);
-- in `addresses`, let `country` be what it says
ALTER TABLE addresses ADD CONSTRAINT country_schemac_filled CHECK (country IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `country` of `addresses` have values in all rows
ALTER TABLE addresses VALIDATE CONSTRAINT country_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `country` of `addresses` NOT NULL, as is known now
ALTER TABLE addresses ALTER COLUMN country SET NOT NULL, DROP CONSTRAINT country_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `addresses_street_country_key` on `addresses`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS addresses_street_country_key ON addresses (street, country);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `addresses_street_country_key` of `addresses` of that index
ALTER TABLE addresses ADD CONSTRAINT addresses_street_country_key UNIQUE USING INDEX addresses_street_country_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `addresses_country_idx` on `addresses`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS addresses_country_idx ON addresses (country);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `addresses_by_box` on `addresses`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS addresses_by_box ON addresses (box) WHERE country = 'AT';

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `addresses_country_check` to `addresses` for rows to come
ALTER TABLE addresses ADD CONSTRAINT addresses_country_check CHECK (country <> 'XX') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `addresses` meet the check `addresses_country_check`
ALTER TABLE addresses VALIDATE CONSTRAINT addresses_country_check;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE countries IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `addresses_country_fkey` to `addresses` for rows to come
ALTER TABLE addresses ADD CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES countries (code) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `addresses` meet the foreign key `addresses_country_fkey`
ALTER TABLE addresses VALIDATE CONSTRAINT addresses_country_fkey;
COMMIT;
