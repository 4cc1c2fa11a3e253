-- Made by schemac: from from to to.
-- deletes-data: the values of `t.a` are deleted
-- breaks-clients: clients that name the column `t.a` fail from now on
-- deletes-data: the values of `t.b` are deleted
-- breaks-clients: clients that name the column `t.b` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `a`, `b` of `t`
ALTER TABLE t
  DROP COLUMN a,
  DROP COLUMN b;

COMMIT;
