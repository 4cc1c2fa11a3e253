-- Made by schemac: from to to from.
-- irreversible: what `users.tags` held is lost
-- irreversible: what `users.email` held is lost
-- breaks-clients: clients get `users.email` as citext from now on
-- builds-index: the index `users_name_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- create the extension `citext`
CREATE EXTENSION IF NOT EXISTS citext;

-- create the extension `hstore`
CREATE EXTENSION IF NOT EXISTS hstore;

-- create the extension `pg_trgm`
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- add the column `tags` to `users`
ALTER TABLE users ADD COLUMN tags hstore;

-- change the type of `users.email` to citext
ALTER TABLE users ALTER COLUMN email TYPE citext;

-- create the index `users_name_idx` on `users`
CREATE INDEX users_name_idx ON users USING gin (name gin_trgm_ops);

COMMIT;
