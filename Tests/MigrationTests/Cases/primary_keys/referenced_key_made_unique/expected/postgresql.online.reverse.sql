-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_email_key_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_email_key_schemac_back ON users (email);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_pkey_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_pkey_schemac_back ON users (id);

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
-- drop the foreign key `posts_user_email_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT IF EXISTS posts_user_email_fkey;
-- drop the unique constraint `users_id_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_id_key;
-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_pkey;
-- make the unique constraint `users_email_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE USING INDEX users_email_key_schemac_back;
-- make the primary key `users_pkey` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_schemac_back;
-- add the foreign key `posts_user_id_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE NOT VALID;
-- add the foreign key `posts_user_email_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_email_fkey FOREIGN KEY (user_email) REFERENCES users (email) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_id_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_email_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_email_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_pkey_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_id_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_id_key_schemac_new;
