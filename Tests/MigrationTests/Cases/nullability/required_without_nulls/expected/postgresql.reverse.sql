-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `name`, `age` of `users` say of new rows
ALTER TABLE users
  ALTER COLUMN name DROP NOT NULL,
  ALTER COLUMN age SET DEFAULT 18,
  ALTER COLUMN age DROP NOT NULL;

COMMIT;
