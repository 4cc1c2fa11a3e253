-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.a` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_0470b49a`
CREATE SCHEMA schemac_backup_0470b49a;

CREATE TABLE schemac_backup_0470b49a.t AS
  SELECT id, a FROM t;

-- drop `a` of `t`
ALTER TABLE t DROP COLUMN a;

COMMIT;
