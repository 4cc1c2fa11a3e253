-- Made by schemac: from from to to.
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients get `posts.title` as varchar(20) from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the table `users` to `members`
ALTER TABLE users RENAME TO members;

-- rename the primary key `users_pkey` to `members_pkey`
ALTER INDEX users_pkey RENAME TO members_pkey;

-- rename the sequence `users_id_seq` to `members_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO members_id_seq;

-- let the NOT NULLs of `members` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE members RENAME CONSTRAINT users_id_not_null TO members_id_not_null;
    ALTER TABLE members RENAME CONSTRAINT users_name_not_null TO members_name_not_null;
  END IF;
END';

-- change the type of `posts.title` to varchar(20)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(20);

COMMIT;
