-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `points.z` fail from now on
-- blocks-reads: `points` can be neither read nor written while its rows are copied

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_818d600d`
LOCK TABLE points;

CREATE SCHEMA schemac_backup_818d600d;

CREATE TABLE schemac_backup_818d600d.points AS
  SELECT id, z FROM points;

-- drop `z` of `points`
ALTER TABLE points DROP COLUMN z;

COMMIT;
