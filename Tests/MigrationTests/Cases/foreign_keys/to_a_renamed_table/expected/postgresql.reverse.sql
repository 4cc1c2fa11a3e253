-- Made by schemac: from to to from.
-- breaks-clients: clients that name `people` fail from now on
-- breaks-clients: clients that name the column `person_id` of `people` fail from now on
-- breaks-clients: clients that name the column `author_id` of `posts` fail from now on
-- breaks-clients: clients get `posts.title` as varchar(10) from now on
-- data-may-not-fit: values of `posts.title` that are no varchar(10) stop the migration
-- rewrites-table: every row of `posts` is written anew for `title`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM posts WHERE length(title) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of posts have a title that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;

-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;

-- rename the sequence `people_person_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS people_person_id_seq RENAME TO users_id_seq;

-- rename the column `person_id` of `users` to `id`
ALTER TABLE users RENAME COLUMN person_id TO id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT people_person_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_name_not_null TO users_name_not_null;
  END IF;
END';

-- rename the column `author_id` of `posts` to `user_id`
ALTER TABLE posts RENAME COLUMN author_id TO user_id;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT posts_author_id_not_null TO posts_user_id_not_null;
  END IF;
END';

-- rename the constraint `posts_author_id_fkey` of `posts` to `posts_user_id_fkey`
ALTER TABLE posts RENAME CONSTRAINT posts_author_id_fkey TO posts_user_id_fkey;

-- change the type of `posts.title` to varchar(10)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(10);

COMMIT;
