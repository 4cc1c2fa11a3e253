-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.a` fail from now on
-- breaks-clients: clients that name the column `t.b` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_d736e32c`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_d736e32c;

CREATE TABLE schemac_backup_d736e32c.t AS
  SELECT id, a, b FROM t;

-- drop `a`, `b` of `t`
ALTER TABLE t
  DROP COLUMN a,
  DROP COLUMN b;

COMMIT;
