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
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the check `users_name_check` to `users` for rows to come
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> '') NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the check `users_name_check`
ALTER TABLE users VALIDATE CONSTRAINT users_name_check;
COMMIT;
