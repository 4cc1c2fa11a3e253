-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `body` of `posts` says of new rows
ALTER TABLE posts ALTER COLUMN body DROP NOT NULL;

COMMIT;
