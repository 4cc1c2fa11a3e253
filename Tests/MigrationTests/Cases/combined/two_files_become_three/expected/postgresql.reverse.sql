-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `one`, take the default of `kind` away
ALTER TABLE one ALTER COLUMN kind DROP DEFAULT;

COMMIT;
