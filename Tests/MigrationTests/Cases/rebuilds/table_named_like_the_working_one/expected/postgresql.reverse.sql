-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.name` as varchar(5) from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `t_name_check` of `t`
ALTER TABLE t DROP CONSTRAINT t_name_check;

-- change the type of `t.name` to varchar(5)
ALTER TABLE t ALTER COLUMN name TYPE varchar(5);

COMMIT;
