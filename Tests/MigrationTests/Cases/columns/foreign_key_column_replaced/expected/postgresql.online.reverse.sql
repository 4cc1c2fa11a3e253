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
-- add the column `user_name` to `posts`
ALTER TABLE posts ADD COLUMN user_name text;
-- in `posts`, let `user_name` be what it says
ALTER TABLE posts ADD CONSTRAINT user_name_schemac_filled CHECK (user_name IS NOT NULL) NOT VALID;
-- drop `user_id` of `posts`
ALTER TABLE posts DROP COLUMN user_id;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `user_name` of `posts` have values in all rows
ALTER TABLE posts VALIDATE CONSTRAINT user_name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `user_name` of `posts` NOT NULL, as is known now
ALTER TABLE posts ALTER COLUMN user_name SET NOT NULL, DROP CONSTRAINT user_name_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE posts IN SHARE ROW EXCLUSIVE MODE;
      LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add the foreign key `posts_user_name_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_name_fkey FOREIGN KEY (user_name) REFERENCES users (name) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_name_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_name_fkey;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `user_id` of `posts` have values
ALTER TABLE IF EXISTS posts DROP CONSTRAINT IF EXISTS user_id_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `user_id` of `posts`
ALTER TABLE IF EXISTS posts DROP COLUMN IF EXISTS user_id;
COMMIT;
