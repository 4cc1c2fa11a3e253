-- Made by schemac: from to to from.
-- breaks-clients: clients that name `articles` fail from now on
-- breaks-clients: clients that name the column `author_id` of `articles` fail from now on
-- breaks-clients: clients get `users.name` as varchar(10) from now on
-- data-may-not-fit: values of `users.name` that are no varchar(10) stop the migration
-- rewrites-table: every row of `users` is written anew for `name`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length(name) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a name that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `users_name_check` of `users`
ALTER TABLE users DROP CONSTRAINT users_name_check;

-- rename the table `articles` to `posts`
ALTER TABLE articles RENAME TO posts;

-- rename the primary key `articles_pkey` to `posts_pkey`
ALTER INDEX articles_pkey RENAME TO posts_pkey;

-- rename the sequence `articles_id_seq` to `posts_id_seq`
ALTER SEQUENCE IF EXISTS articles_id_seq RENAME TO posts_id_seq;

-- rename the column `author_id` of `posts` to `user_id`
ALTER TABLE posts RENAME COLUMN author_id TO user_id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT articles_id_not_null TO posts_id_not_null;
    ALTER TABLE posts RENAME CONSTRAINT articles_author_id_not_null TO posts_user_id_not_null;
  END IF;
END';

-- rename the constraint `articles_author_id_fkey` of `posts` to `posts_user_id_fkey`
ALTER TABLE posts RENAME CONSTRAINT articles_author_id_fkey TO posts_user_id_fkey;

-- change the type of `users.name` to varchar(10)
ALTER TABLE users ALTER COLUMN name TYPE varchar(10);

COMMIT;
