-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_old_id_key_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_old_id_key_schemac_new ON users (id);

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
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;
-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- rename the column `id` of `users` to `old_id`
ALTER TABLE users RENAME COLUMN id TO old_id;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_id_not_null TO users_old_id_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- add the column `number` to `users`
ALTER TABLE users ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY NOT NULL;
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `users_old_id_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_old_id_key UNIQUE USING INDEX users_old_id_key_schemac_new;
SET LOCAL statement_timeout = '3600s';
-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (number);
SET LOCAL statement_timeout = '60s';
-- add the foreign key `posts_user_id_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (old_id) ON DELETE CASCADE NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_id_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_id_fkey;
COMMIT;
