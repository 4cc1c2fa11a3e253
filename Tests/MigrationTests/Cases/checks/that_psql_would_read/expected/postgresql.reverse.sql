-- Made by schemac: from to to from.
-- deletes-data: the values of `t.b` are deleted
-- breaks-clients: clients that name the column `t.b` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `odd` of `t`
ALTER TABLE t DROP CONSTRAINT odd;

-- in `t`, give `a` its default
ALTER TABLE t ALTER COLUMN a SET DEFAULT ':x';

-- drop `b` of `t`
ALTER TABLE t DROP COLUMN b;

-- comment on `t.a`
COMMENT ON COLUMN t.a IS NULL;

COMMIT;
