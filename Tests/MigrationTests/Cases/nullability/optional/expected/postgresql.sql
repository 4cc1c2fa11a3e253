-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `parent` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN parent DROP NOT NULL;

COMMIT;
