-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE addresses IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE countries IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `addresses_country_fkey` of `addresses`
ALTER TABLE addresses DROP CONSTRAINT addresses_country_fkey;
-- drop the check `addresses_country_check` of `addresses`
ALTER TABLE addresses DROP CONSTRAINT addresses_country_check;
-- drop the index `addresses_country_idx`
DROP INDEX addresses_country_idx;
-- drop the index `addresses_by_box`
DROP INDEX addresses_by_box;
-- drop the unique constraint `addresses_street_country_key` of `addresses`
ALTER TABLE addresses DROP CONSTRAINT addresses_street_country_key;
-- drop `country` of `addresses`
ALTER TABLE addresses DROP COLUMN country;
COMMIT;
