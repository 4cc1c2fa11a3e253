-- Made by schemac: from from to to.
-- blocks-reads: `logs` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `logs` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_cd0752dc`
LOCK TABLE logs;

CREATE SCHEMA schemac_backup_cd0752dc;

CREATE TABLE schemac_backup_cd0752dc.logs AS
  SELECT id, line FROM logs;

-- drop `logs`
DROP TABLE logs;

COMMIT;
