-- Made by schemac: from to to from.
-- irreversible: rows without `t.a` keep the value that they were given
-- irreversible: rows without `t.b` keep the value that they were given
-- irreversible: rows without `t.c` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b`, `c` of `t` be NULL
ALTER TABLE t ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL, ALTER COLUMN c DROP NOT NULL;

COMMIT;
