-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `mail` of `users` fail from now on
-- breaks-clients: clients get `users.name` as text from now on
-- builds-index: the index behind `same` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `posts_user_id_fkey` of `posts`
ALTER TABLE posts DROP CONSTRAINT posts_user_id_fkey;

-- drop the unique constraint `users_city_name_mail_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_city_name_mail_key;

-- drop the unique constraint `same` of `users`
ALTER TABLE users DROP CONSTRAINT same;

-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;

-- rename the unique constraint `users_mail_name_key` to `users_email_name_key`
ALTER INDEX users_mail_name_key RENAME TO users_email_name_key;

-- rename the unique constraint `by_names` to `by_name`
ALTER INDEX by_names RENAME TO by_name;

-- rename the column `mail` of `users` to `email`
ALTER TABLE users RENAME COLUMN mail TO email;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_mail_not_null TO users_email_not_null;
  END IF;
END';

-- change the type of `users.name` to text
ALTER TABLE users ALTER COLUMN name TYPE text;

-- change the storage parameters of the index behind `by_name`
ALTER INDEX by_name SET (deduplicate_items = off, fillfactor = 60);

-- add the unique constraint `same` to `users`
ALTER TABLE users ADD CONSTRAINT same UNIQUE (city, id) INCLUDE (name) DEFERRABLE;

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id) WITH (fillfactor = 70);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);

COMMIT;
