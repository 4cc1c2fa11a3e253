-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.a` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_0470b49a`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_0470b49a;

CREATE TABLE schemac_backup_0470b49a.t AS
  SELECT id, a FROM t;

-- drop `a` of `t`
ALTER TABLE t DROP COLUMN a;

COMMIT;
