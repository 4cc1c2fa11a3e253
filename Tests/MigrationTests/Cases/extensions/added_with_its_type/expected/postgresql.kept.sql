-- Made by schemac: from from to to.
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `users.email` as citext from now on
-- data-may-not-fit: values of `users.email` that cannot be converted stop the migration
-- rewrites-table: every row of `users` is written anew for `email`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `users_email_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index `users_name_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- create the extension `citext`
CREATE EXTENSION IF NOT EXISTS citext;

-- create the extension `pg_trgm`
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- keep what is deleted in the schema `schemac_backup_c669b22a`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_c669b22a;

CREATE TABLE schemac_backup_c669b22a.users AS
  SELECT id, email FROM users;

-- change the type of `users.email` to citext
ALTER TABLE users ALTER COLUMN email TYPE citext USING CAST(email AS citext)::citext;

-- add the unique constraint `users_email_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

-- create the index `users_name_idx` on `users`
CREATE INDEX users_name_idx ON users USING gin (name gin_trgm_ops);

COMMIT;
