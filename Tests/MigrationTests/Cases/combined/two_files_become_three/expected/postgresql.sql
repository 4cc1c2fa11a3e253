-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `kind` of `one` says of new rows
ALTER TABLE one ALTER COLUMN kind SET DEFAULT 'a';

COMMIT;
