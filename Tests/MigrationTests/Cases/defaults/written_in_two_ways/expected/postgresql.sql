-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `d` of `items` says of new rows
ALTER TABLE items ALTER COLUMN d SET DEFAULT 1.5;

COMMIT;
