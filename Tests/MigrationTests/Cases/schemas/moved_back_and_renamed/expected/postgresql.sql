-- Made by schemac: from from to to.
-- breaks-clients: clients that name `old.users` fail from now on
-- breaks-clients: clients that name `old.users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- move `old.users` to the schema `public`
ALTER TABLE old.users SET SCHEMA public;

-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;

-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;

-- rename the unique constraint `users_name_key` to `people_name_key`
ALTER INDEX users_name_key RENAME TO people_name_key;

-- rename the sequence `users_id_seq` to `people_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO people_id_seq;

-- let the NOT NULLs of `people` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_name_not_null TO people_name_not_null;
  END IF;
END';

-- drop the schema `old`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS old;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema old stays: something else needs it'';
END';

COMMIT;
