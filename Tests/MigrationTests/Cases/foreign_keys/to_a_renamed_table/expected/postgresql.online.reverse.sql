-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;
-- rename the sequence `people_person_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS people_person_id_seq RENAME TO users_id_seq;
-- rename the column `person_id` of `users` to `id`
ALTER TABLE users RENAME COLUMN person_id TO id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_person_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_person_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_name_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_name_not_null TO users_name_not_null;
    END IF;
  END IF;
END';
-- rename the column `author_id` of `posts` to `user_id`
ALTER TABLE posts RENAME COLUMN author_id TO user_id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''posts''::regclass AND conname = ''posts_author_id_not_null'') THEN
      ALTER TABLE posts RENAME CONSTRAINT posts_author_id_not_null TO posts_user_id_not_null;
    END IF;
  END IF;
END';
-- rename the constraint `posts_author_id_fkey` of `posts` to `posts_user_id_fkey`
ALTER TABLE posts RENAME CONSTRAINT posts_author_id_fkey TO posts_user_id_fkey;
SET LOCAL statement_timeout = '3600s';
-- change the type of `posts.title` to varchar(10)
ALTER TABLE posts ALTER COLUMN title TYPE varchar(10);
COMMIT;
