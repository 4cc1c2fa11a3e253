-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
