-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- let `body` of `posts` be NULL
ALTER TABLE posts ALTER COLUMN body DROP NOT NULL;

COMMIT;
