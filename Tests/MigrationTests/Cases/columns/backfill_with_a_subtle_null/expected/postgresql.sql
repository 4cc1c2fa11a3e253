-- Made by schemac: from from to to.
-- rewrites-table: rows of `t` are written anew in one statement
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- give the rows of `t` their `a`, `b`, `c`
UPDATE t
  SET a = coalesce(a, false),
    b = coalesce(b, ''),
    c = coalesce(c, 0)
  WHERE a IS NULL OR b IS NULL OR c IS NULL;

-- in `t`, make `a` NOT NULL; make `b` NOT NULL; make `c` NOT NULL
ALTER TABLE t
  ALTER COLUMN a SET NOT NULL,
  ALTER COLUMN b SET NOT NULL,
  ALTER COLUMN c SET NOT NULL;

COMMIT;
