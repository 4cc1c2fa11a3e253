-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.full_name` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `name` of `t` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_9fa2b3c5`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_9fa2b3c5;

CREATE TABLE schemac_backup_9fa2b3c5.t AS
  SELECT id, full_name FROM t;

-- drop `full_name` of `t`
ALTER TABLE t DROP COLUMN full_name;

-- rename the column `name` of `t` to `full_name`
ALTER TABLE t RENAME COLUMN name TO full_name;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_name_not_null TO t_full_name_not_null;
  END IF;
END';

COMMIT;
