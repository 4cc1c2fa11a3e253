-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `t`, give `a` its default; give `b` its default; give `c` its default
ALTER TABLE t
  ALTER COLUMN a SET DEFAULT now(),
  ALTER COLUMN b SET DEFAULT '2025-01-01',
  ALTER COLUMN c SET DEFAULT 'x';

COMMIT;
