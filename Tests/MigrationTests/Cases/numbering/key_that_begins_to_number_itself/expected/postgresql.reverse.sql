-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let nothing number `id` of `users`
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

-- let nothing number `id` of `posts`
ALTER TABLE posts ALTER COLUMN id DROP IDENTITY;

COMMIT;
