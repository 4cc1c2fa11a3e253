-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- users: change how `id` is numbered
ALTER TABLE users ALTER COLUMN id DROP IDENTITY;

-- posts: change how `id` is numbered
ALTER TABLE posts ALTER COLUMN id DROP IDENTITY;

COMMIT;
