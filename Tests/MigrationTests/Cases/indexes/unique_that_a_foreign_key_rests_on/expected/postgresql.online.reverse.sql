-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_email_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_email_schemac_back ON users (email);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `users_email` out of the way
ALTER INDEX IF EXISTS users_email RENAME TO users_email_schemac_gone;
-- let the index that was built have the name `users_email`
ALTER INDEX users_email_schemac_back RENAME TO users_email;
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
-- add the foreign key `posts_user_email_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_email_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_email_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_email_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS users_email_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_email_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_email_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_email_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS users_email_schemac_old;
