-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE members IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `members` to `users`
ALTER TABLE members RENAME TO users;
-- rename the primary key `members_pkey` to `users_pkey`
ALTER INDEX members_pkey RENAME TO users_pkey;
-- rename the sequence `members_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS members_id_seq RENAME TO users_id_seq;
-- let the NOT NULLs of `users` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''members_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT members_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''members_name_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT members_name_not_null TO users_name_not_null;
    END IF;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `posts.title` to varchar(10)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(10);
COMMIT;
