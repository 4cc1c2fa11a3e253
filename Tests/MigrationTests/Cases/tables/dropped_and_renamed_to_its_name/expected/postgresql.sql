-- Made by schemac: from from to to.
-- deletes-data: the rows of `users` are deleted
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name `users_v2` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `users`
DROP TABLE users;

-- rename the table `users_v2` to `users`
ALTER TABLE users_v2 RENAME TO users;

-- rename the primary key `users_v2_pkey` to `users_pkey`
ALTER INDEX users_v2_pkey RENAME TO users_pkey;

-- rename the unique constraint `users_v2_name_key` to `users_name_key`
ALTER INDEX users_v2_name_key RENAME TO users_name_key;

-- rename the sequence `users_v2_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS users_v2_id_seq RENAME TO users_id_seq;

-- let the NOT NULLs of `users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_v2_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT users_v2_name_not_null TO users_name_not_null;
  END IF;
END';

COMMIT;
