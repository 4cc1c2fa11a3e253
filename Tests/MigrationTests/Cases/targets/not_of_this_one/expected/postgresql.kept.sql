-- Made by schemac: from from to to.
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `users.at` as cidr from now on
-- data-may-not-fit: values of `users.at` that cannot be converted stop the migration
-- rewrites-table: every row of `users` is written anew for `at`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index `words` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_7372352b`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_7372352b;

CREATE TABLE schemac_backup_7372352b.users AS
  SELECT id, at::text AS at FROM users;

-- drop the index `words`
DROP INDEX words;

-- change the type of `users.at` to cidr
ALTER TABLE users ALTER COLUMN at TYPE cidr USING network(at)::cidr;

-- create the index `words` on `users`
CREATE INDEX words ON users USING gin ((to_tsvector('simple', name)));

-- comment on `users`
COMMENT ON TABLE users IS 'Not in SQLite.';

COMMIT;
