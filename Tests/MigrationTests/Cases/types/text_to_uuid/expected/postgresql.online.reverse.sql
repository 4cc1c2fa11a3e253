-- Made by schemac: from to to from.

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
-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_user_id_fkey;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.id` to text
ALTER TABLE users
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN id TYPE text;
-- change the type of `posts.user_id` to text
ALTER TABLE posts ALTER COLUMN user_id TYPE text;
SET LOCAL statement_timeout = '60s';
-- add the foreign key `posts_user_id_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_id_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_id_fkey;
COMMIT;
