-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE articles IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the check `users_name_check` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_name_check;
-- rename the table `articles` to `posts`
ALTER TABLE articles RENAME TO posts;
-- rename the primary key `articles_pkey` to `posts_pkey`
ALTER INDEX articles_pkey RENAME TO posts_pkey;
-- rename the sequence `articles_id_seq` to `posts_id_seq`
ALTER SEQUENCE IF EXISTS articles_id_seq RENAME TO posts_id_seq;
-- rename the column `author_id` of `posts` to `user_id`
ALTER TABLE posts RENAME COLUMN author_id TO user_id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''posts''::regclass AND conname = ''articles_id_not_null'') THEN
      ALTER TABLE posts RENAME CONSTRAINT articles_id_not_null TO posts_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''posts''::regclass AND conname = ''articles_author_id_not_null'') THEN
      ALTER TABLE posts RENAME CONSTRAINT articles_author_id_not_null TO posts_user_id_not_null;
    END IF;
  END IF;
END';
-- rename the constraint `articles_author_id_fkey` of `posts` to `posts_user_id_fkey`
ALTER TABLE posts RENAME CONSTRAINT articles_author_id_fkey TO posts_user_id_fkey;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.name` to varchar(10)
ALTER TABLE users ALTER COLUMN name TYPE varchar(10);
COMMIT;
