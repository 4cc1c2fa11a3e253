-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_email_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_email_schemac_new ON users (email, id);

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
-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_email_fkey;
-- move the index `users_email` out of the way
ALTER INDEX users_email RENAME TO users_email_schemac_old;
-- let the index that was built have the name `users_email`
ALTER INDEX users_email_schemac_new RENAME TO users_email;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_email_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS users_email_schemac_old;
