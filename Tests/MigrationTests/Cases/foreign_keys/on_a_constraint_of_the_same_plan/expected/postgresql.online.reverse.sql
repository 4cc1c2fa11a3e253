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
-- drop the foreign key `posts_author_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_author_fkey;
-- drop the unique constraint `users_handle_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_handle_key;
-- drop `handle` of `users`
ALTER TABLE users DROP COLUMN handle;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `handle` of `users` have values
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS handle_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `handle` of `users`
ALTER TABLE IF EXISTS users DROP COLUMN IF EXISTS handle;
COMMIT;
