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
-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;
-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;
-- rename the sequence `users_id_seq` to `people_person_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO people_person_id_seq;
-- rename the column `id` of `people` to `person_id`
ALTER TABLE people RENAME COLUMN id TO person_id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_person_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_name_not_null TO people_name_not_null;
  END IF;
END';
-- rename the column `user_id` of `posts` to `author_id`
ALTER TABLE posts RENAME COLUMN user_id TO author_id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE posts RENAME CONSTRAINT posts_user_id_not_null TO posts_author_id_not_null;
  END IF;
END';
-- rename the constraint `posts_user_id_fkey` of `posts` to `posts_author_id_fkey`
ALTER TABLE posts RENAME CONSTRAINT posts_user_id_fkey TO posts_author_id_fkey;
-- change the type of `posts.title` to varchar(20)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(20);
COMMIT;
