-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `users`, change how `id` is numbered
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

-- in `posts`, change how `id` is numbered
ALTER TABLE posts ALTER COLUMN id DROP IDENTITY;

COMMIT;
