-- Made by schemac: from to to from.
-- breaks-clients: clients get `users.email` as citext from now on
-- irreversible: `email` of `users` get the old values back, also where they were changed since
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

-- put `tags`, `email` of `users` back
UPDATE users AS present
  SET tags = kept.tags::hstore,
    email = kept.email::citext
  FROM schemac_backup_a29555ef.users AS kept
  WHERE present.id = kept.id;

-- create the index `users_name_idx` on `users`
CREATE INDEX users_name_idx ON users USING gin (name gin_trgm_ops);

-- drop the schema `schemac_backup_a29555ef`, whose rows are back
DROP TABLE schemac_backup_a29555ef.users;

DROP SCHEMA schemac_backup_a29555ef;

COMMIT;
