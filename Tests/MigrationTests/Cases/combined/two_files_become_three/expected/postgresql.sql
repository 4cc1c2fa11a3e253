-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- in `one`, give `kind` its default
ALTER TABLE one ALTER COLUMN kind SET DEFAULT 'a';

COMMIT;
