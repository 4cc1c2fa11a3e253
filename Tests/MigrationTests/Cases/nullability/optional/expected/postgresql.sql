-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `name`, `parent` of `users` say of new rows
ALTER TABLE users
  ALTER COLUMN name DROP NOT NULL,
  ALTER COLUMN parent DROP NOT NULL;

COMMIT;
