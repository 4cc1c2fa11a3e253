-- Made by schemac: from to to from.
-- breaks-clients: clients get `users.email` as text from now on
-- builds-index: the index `users_title_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `users_title_idx`
DROP INDEX users_title_idx;

-- change the type of `users.email` to text
ALTER TABLE users ALTER COLUMN email TYPE text;

-- in `users`, give `score` its default
ALTER TABLE users ALTER COLUMN score SET DEFAULT 1;

-- create the index `users_title_idx` on `users`
CREATE INDEX users_title_idx ON users ((lower(title)));

COMMIT;
