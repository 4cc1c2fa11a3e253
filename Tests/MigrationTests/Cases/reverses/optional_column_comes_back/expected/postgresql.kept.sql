-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.a` fail from now on
-- breaks-clients: clients that name the column `t.b` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_d736e32c`
CREATE SCHEMA schemac_backup_d736e32c;

CREATE TABLE schemac_backup_d736e32c.t AS
  SELECT id, a, b FROM t;

-- drop `a`, `b` of `t`
ALTER TABLE t
  DROP COLUMN a,
  DROP COLUMN b;

COMMIT;
