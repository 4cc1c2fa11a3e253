-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `name`, `age` of `users` be NULL
ALTER TABLE users ALTER COLUMN name DROP NOT NULL, ALTER COLUMN age DROP NOT NULL;

-- in `users`, give `age` its default
ALTER TABLE users ALTER COLUMN age SET DEFAULT 18;

COMMIT;
