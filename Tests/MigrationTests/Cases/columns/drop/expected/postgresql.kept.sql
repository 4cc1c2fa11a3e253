-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `addresses.country` fail from now on
-- blocks-reads: `addresses` can be neither read nor written while its rows are copied
-- drops-index: queries that use the index `addresses_country_idx` get slower
-- drops-index: queries that use the index `addresses_by_box` get slower

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_ac24bd73`
LOCK TABLE addresses;

CREATE SCHEMA schemac_backup_ac24bd73;

CREATE TABLE schemac_backup_ac24bd73.addresses AS
  SELECT id, country FROM addresses;

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
