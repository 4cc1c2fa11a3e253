-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `kind` of `one` says of new rows
ALTER TABLE one ALTER COLUMN kind DROP DEFAULT;

COMMIT;
