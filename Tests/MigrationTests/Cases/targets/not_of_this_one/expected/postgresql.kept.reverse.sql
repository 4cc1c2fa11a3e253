-- Made by schemac: from to to from.
-- breaks-clients: clients get `users.at` as inet from now on
-- irreversible: `at` of `users` get the old values back, also where they were changed since
-- builds-index: the index `words` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `words`
DROP INDEX words;

-- change the type of `users.at` to inet
ALTER TABLE users ALTER COLUMN at TYPE inet;

-- put `at` of `users` back
UPDATE users AS present
  SET at = kept.at::inet
  FROM schemac_backup_7372352b.users AS kept
  WHERE present.id = kept.id;

-- create the index `words` on `users`
CREATE INDEX words ON users USING gin ((to_tsvector('english', name)));

-- comment on `users`
COMMENT ON TABLE users IS NULL;

-- drop the schema `schemac_backup_7372352b`, whose rows are back
DROP TABLE schemac_backup_7372352b.users;

DROP SCHEMA schemac_backup_7372352b;

COMMIT;
