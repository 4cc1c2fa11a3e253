-- Made by schemac: from from to to.
-- breaks-clients: clients get `users.name` as text from now on

SET lock_timeout = '10s';

BEGIN;

-- add the column `age` to `users`
ALTER TABLE users ADD COLUMN age integer;

-- change the type of `users.name` to text
ALTER TABLE users ALTER COLUMN name TYPE text;

COMMIT;
