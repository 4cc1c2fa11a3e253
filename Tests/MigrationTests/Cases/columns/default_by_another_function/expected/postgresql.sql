-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- in `t`, give `a` its default; give `b` its default; give `c` its default
ALTER TABLE t
  ALTER COLUMN a SET DEFAULT (now() + CAST('1 day' AS interval)),
  ALTER COLUMN b SET DEFAULT CURRENT_DATE,
  ALTER COLUMN c SET DEFAULT upper('x');

COMMIT;
