-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- a: change how `id` is numbered
ALTER TABLE a ALTER COLUMN id DROP IDENTITY;

-- b: change how `id` is numbered
ALTER TABLE b ALTER COLUMN id DROP IDENTITY;

COMMIT;
