-- Made by schemac: from to to from.
-- irreversible: what `users.at` held is lost
-- breaks-clients: clients get `users.at` as inet from now on
-- builds-index: the index `words` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `words`
DROP INDEX words;

-- change the type of `users.at` to inet
ALTER TABLE users ALTER COLUMN at TYPE inet;

-- create the index `words` on `users`
CREATE INDEX words ON users USING gin ((to_tsvector('english', name)));

-- comment on `users`
COMMENT ON TABLE users IS NULL;

COMMIT;
