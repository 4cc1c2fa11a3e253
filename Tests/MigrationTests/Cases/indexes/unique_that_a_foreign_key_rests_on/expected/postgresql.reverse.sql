-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- data-may-not-fit: rows of `posts` that refer to nothing by `posts_user_email_fkey` stop the migration
-- builds-index: the index `users_email` is built over every row
-- blocks-writes: `users` cannot be written while the index is built
-- scans-table: every row of `posts` is read for `posts_user_email_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which users_email forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT user_email AS child_1 FROM posts) AS child WHERE child_1 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT email AS parent_1 FROM users) AS parent WHERE parent_1 = child_1)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts refer by user_email to no row of users'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `users_email`
DROP INDEX users_email;

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users (email);

-- add the foreign key `posts_user_email_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email);

COMMIT;
