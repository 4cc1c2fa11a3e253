-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `e` of `items` says of new rows
ALTER TABLE items ALTER COLUMN e DROP NOT NULL;

COMMIT;
