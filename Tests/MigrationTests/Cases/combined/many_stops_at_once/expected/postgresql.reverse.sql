-- Made by schemac: from to to from.
-- deletes-data: the values of `t.e` are deleted
-- breaks-clients: clients that name the column `t.e` fail from now on
-- breaks-clients: clients get `t.b` as text from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `t_d_fkey` of `t`
ALTER TABLE t DROP CONSTRAINT t_d_fkey;

-- drop the check `t_c_check` of `t`
ALTER TABLE t DROP CONSTRAINT t_c_check;

-- drop the unique constraint `t_b_key` of `t`
ALTER TABLE t DROP CONSTRAINT t_b_key;

-- let `a` of `t` be NULL
ALTER TABLE t ALTER COLUMN a DROP NOT NULL;

-- change the type of `t.b` to text
ALTER TABLE t ALTER COLUMN b TYPE text;

-- drop `e` of `t`
ALTER TABLE t DROP COLUMN e;

COMMIT;
