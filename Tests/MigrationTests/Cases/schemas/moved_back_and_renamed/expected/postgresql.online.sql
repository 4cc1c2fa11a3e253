-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE old.users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `old`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS old;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema old stays: something else needs it'';
END';
COMMIT;
