-- Made by schemac: from from to to.
-- blocks-reads: `kinds` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `kinds` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_ffc798ef`
LOCK TABLE kinds;

CREATE SCHEMA schemac_backup_ffc798ef;

CREATE TABLE schemac_backup_ffc798ef.kinds AS
  SELECT name, code FROM kinds;

-- drop the foreign key `items_kind_fkey` of `items`
ALTER TABLE items DROP CONSTRAINT items_kind_fkey;

-- drop `kinds`
DROP TABLE kinds;

COMMIT;
