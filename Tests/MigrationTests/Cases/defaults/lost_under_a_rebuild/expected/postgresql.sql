-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- let `e` of `items` be NULL
ALTER TABLE items ALTER COLUMN e DROP NOT NULL;

COMMIT;
