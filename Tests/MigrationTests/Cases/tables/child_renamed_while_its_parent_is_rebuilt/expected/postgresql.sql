-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `users_name_check` stop the migration
-- breaks-clients: clients that name `posts` fail from now on
-- breaks-clients: clients that name the column `user_id` of `posts` fail from now on
-- breaks-clients: clients get `users.name` as varchar(20) from now on
-- scans-table: every row of `users` is read for `users_name_check`
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE NOT (name <> '''')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users break users_name_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the table `posts` to `articles`
ALTER TABLE posts RENAME TO articles;

-- rename the primary key `posts_pkey` to `articles_pkey`
ALTER INDEX posts_pkey RENAME TO articles_pkey;

-- rename the sequence `posts_id_seq` to `articles_id_seq`
ALTER SEQUENCE IF EXISTS posts_id_seq RENAME TO articles_id_seq;

-- rename the column `user_id` of `articles` to `author_id`
ALTER TABLE articles RENAME COLUMN user_id TO author_id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE articles RENAME CONSTRAINT posts_id_not_null TO articles_id_not_null;
    ALTER TABLE articles RENAME CONSTRAINT posts_user_id_not_null TO articles_author_id_not_null;
  END IF;
END';

-- rename the constraint `posts_user_id_fkey` of `articles` to `articles_author_id_fkey`
ALTER TABLE articles RENAME CONSTRAINT posts_user_id_fkey TO articles_author_id_fkey;

-- change the type of `users.name` to varchar(20)
ALTER TABLE users ALTER COLUMN name TYPE varchar(20);

-- add the check `users_name_check` to `users`
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '');

COMMIT;
