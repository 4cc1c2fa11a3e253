-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_pkey_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_pkey_schemac_back ON users (id) WITH (fillfactor = 70);

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
-- drop the unique constraint `users_city_name_mail_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_city_name_mail_key;
-- drop the unique constraint `same` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS same;
-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_pkey;
-- rename the unique constraint `users_mail_name_key` to `users_email_name_key`
ALTER INDEX users_mail_name_key RENAME TO users_email_name_key;
-- rename the unique constraint `by_names` to `by_name`
ALTER INDEX by_names RENAME TO by_name;
-- rename the column `mail` of `users` to `email`
ALTER TABLE users RENAME COLUMN mail TO email;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''users_mail_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT users_mail_not_null TO users_email_not_null;
    END IF;
  END IF;
END';
-- change the type of `users.name` to text
ALTER TABLE users ALTER COLUMN name TYPE text;
-- change the storage parameters of the index behind `by_name`
ALTER INDEX by_name SET (deduplicate_items = off, fillfactor = 60);
SET LOCAL statement_timeout = '3600s';
-- add the unique constraint `same` to `users`
ALTER TABLE users ADD CONSTRAINT same UNIQUE (city, id) INCLUDE (name) DEFERRABLE;
SET LOCAL statement_timeout = '60s';
-- make the primary key `users_pkey` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_schemac_back;
-- add the foreign key `posts_user_id_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_id_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_pkey_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `same_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS same_schemac_new;
