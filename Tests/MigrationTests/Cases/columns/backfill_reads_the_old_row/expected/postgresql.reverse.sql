-- Made by schemac: from to to from.
-- irreversible: rows without `swaps.a` keep the value that they were given
-- irreversible: rows without `swaps.b` keep the value that they were given

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b` of `swaps` be NULL
ALTER TABLE swaps ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL;

COMMIT;
