-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- add the column `age` to `users`
ALTER TABLE users ADD COLUMN age integer;

COMMIT;
