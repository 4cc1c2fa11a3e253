-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `same_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY same_schemac_new ON users (city, id);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_pkey_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_schemac_new ON users (id) INCLUDE (email);

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
-- drop the unique constraint `same` of `users`
ALTER TABLE users DROP CONSTRAINT same;
-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- rename the unique constraint `users_email_name_key` to `users_mail_name_key`
ALTER INDEX users_email_name_key RENAME TO users_mail_name_key;
-- rename the unique constraint `by_name` to `by_names`
ALTER INDEX by_name RENAME TO by_names;
-- rename the column `email` of `users` to `mail`
ALTER TABLE users RENAME COLUMN email TO mail;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_email_not_null TO users_mail_not_null;
  END IF;
END';
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.name` to varchar(200)
ALTER TABLE users ALTER COLUMN name TYPE varchar(200);
SET LOCAL statement_timeout = '60s';
-- change the storage parameters of the index behind `by_names`
ALTER INDEX by_names RESET (deduplicate_items);
ALTER INDEX by_names SET (fillfactor = 80);
-- make the unique constraint `same` of `users` of that index
ALTER TABLE users ADD CONSTRAINT same UNIQUE USING INDEX same_schemac_new DEFERRABLE;
-- make the primary key `users_pkey` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_schemac_new;
-- add the foreign key `posts_user_id_fkey` to `posts` for rows to come
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_city_name_mail_key` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_city_name_mail_key ON users (city, name) INCLUDE (mail) WITH (fillfactor = 50);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make the unique constraint `users_city_name_mail_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_city_name_mail_key UNIQUE USING INDEX users_city_name_mail_key;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `posts` meet the foreign key `posts_user_id_fkey`
ALTER TABLE posts VALIDATE CONSTRAINT posts_user_id_fkey;
COMMIT;
