-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `id` of `users` says of new rows
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

-- change what `id` of `posts` says of new rows
ALTER TABLE posts ALTER COLUMN id DROP IDENTITY;

COMMIT;
