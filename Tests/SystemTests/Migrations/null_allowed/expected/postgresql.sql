-- Made by schemac: from from to to.

BEGIN;

-- let `body` of `posts` be NULL
ALTER TABLE posts ALTER COLUMN body DROP NOT NULL;

COMMIT;
