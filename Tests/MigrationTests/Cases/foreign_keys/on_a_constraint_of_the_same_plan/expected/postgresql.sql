-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `users` that share their handle stop the migration
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_author_fkey` stop the migration
-- rewrites-table: rows of `users` are written anew in one statement
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_handle_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_author_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(lower(name) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get no handle'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(lower(name) AS text) AS handle FROM users) AS users WHERE (handle) IS NOT NULL GROUP BY (handle) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their handle, which users_handle_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT author AS child_1 FROM posts) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT CAST(lower(name) AS text) AS parent_1 FROM users) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts refer by author to no row of users'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `handle` to `users`
ALTER TABLE users ADD COLUMN handle text;

-- give the rows of `users` their `handle`
UPDATE users
  SET handle = lower(name);

-- in `users`, let `handle` be what it says
ALTER TABLE users ALTER COLUMN handle SET NOT NULL;

-- add the unique constraint `users_handle_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_handle_key UNIQUE (handle);

-- add the foreign key `posts_author_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES users (handle) ON DELETE CASCADE;

COMMIT;
