-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `old`
CREATE SCHEMA IF NOT EXISTS old;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- move `people` to the schema `old`
ALTER TABLE people SET SCHEMA old;
-- rename the table `people` to `users`
ALTER TABLE old.people RENAME TO users;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX old.people_pkey RENAME TO users_pkey;
-- rename the unique constraint `people_name_key` to `users_name_key`
ALTER INDEX old.people_name_key RENAME TO users_name_key;
-- rename the sequence `people_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS old.people_id_seq RENAME TO users_id_seq;
-- let the NOT NULLs of `old.users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''old.users''::regclass AND conname = ''people_id_not_null'') THEN
      ALTER TABLE old.users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''old.users''::regclass AND conname = ''people_name_not_null'') THEN
      ALTER TABLE old.users RENAME CONSTRAINT people_name_not_null TO users_name_not_null;
    END IF;
  END IF;
END';
COMMIT;
