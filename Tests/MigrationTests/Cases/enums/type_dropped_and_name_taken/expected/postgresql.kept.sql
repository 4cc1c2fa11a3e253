-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.old` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the type `new_state` fail from now on
-- breaks-clients: clients that name the type `state` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_f4b63db2`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_f4b63db2;

CREATE TABLE schemac_backup_f4b63db2.t AS
  SELECT id, old::text AS old FROM t;

-- move the type `state` out of the way
ALTER TYPE state RENAME TO state_schemac_old;

-- rename the type `new_state` to `state`
ALTER TYPE new_state RENAME TO state;

-- drop `old` of `t`
ALTER TABLE t DROP COLUMN old;

-- drop the type `state`
DROP TYPE state_schemac_old;

COMMIT;
