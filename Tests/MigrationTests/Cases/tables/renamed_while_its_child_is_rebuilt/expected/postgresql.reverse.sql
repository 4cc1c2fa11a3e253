-- Made by schemac: from to to from.
-- breaks-clients: clients that name `members` fail from now on
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

-- rename the table `members` to `users`
ALTER TABLE members RENAME TO users;

-- rename the primary key `members_pkey` to `users_pkey`
ALTER INDEX members_pkey RENAME TO users_pkey;

-- rename the sequence `members_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS members_id_seq RENAME TO users_id_seq;

-- let the NOT NULLs of `users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT members_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT members_name_not_null TO users_name_not_null;
  END IF;
END';

-- change the type of `posts.title` to varchar(10)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(10);

COMMIT;
