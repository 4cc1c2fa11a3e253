-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` that share their city, name stop the migration
-- breaks-clients: clients that name the column `email` of `users` fail from now on
-- breaks-clients: clients get `users.name` as varchar(200) from now on
-- data-may-not-fit: values of `users.name` that are no varchar(200) stop the migration
-- rewrites-table: every row of `users` is written anew for `name`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `same` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_city_name_mail_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_pkey` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `posts` is read for `posts_user_id_fkey`
-- blocks-writes: `posts` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length(name) > 200) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a name that is no varchar(200)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (city) IS NOT NULL AND (name) IS NOT NULL GROUP BY (city), (name) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their city, name, which users_city_name_mail_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

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

-- change the type of `users.name` to varchar(200)
ALTER TABLE users ALTER COLUMN name TYPE varchar(200);

-- change the storage parameters of the index behind `by_names`
ALTER INDEX by_names RESET (deduplicate_items);

ALTER INDEX by_names SET (fillfactor = 80);

-- add the unique constraint `same` to `users`
ALTER TABLE users ADD CONSTRAINT same UNIQUE (city, id) DEFERRABLE;

-- add the unique constraint `users_city_name_mail_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_city_name_mail_key UNIQUE (city, name) INCLUDE (mail) WITH (fillfactor = 50);

-- add the primary key `users_pkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id) INCLUDE (mail);

-- add the foreign key `posts_user_id_fkey` to `posts`
ALTER TABLE posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);

COMMIT;
