-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `users.name` fail from now on
-- blocks-reads: `posts` can be neither read nor written while its rows are copied
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `posts` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_6647c65e`
LOCK TABLE posts, users;

CREATE SCHEMA schemac_backup_6647c65e;

CREATE TABLE schemac_backup_6647c65e.posts AS
  SELECT id, body, created_at FROM posts;

CREATE TABLE schemac_backup_6647c65e.users AS
  SELECT id, name FROM users;

-- drop `posts`
DROP TABLE posts;

-- add the column `full_name` to `users`
ALTER TABLE users ADD COLUMN full_name text DEFAULT '' NOT NULL;

-- drop `name` of `users`
ALTER TABLE users DROP COLUMN name;

-- create the table `articles`
CREATE TABLE articles (
  id bigint NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT articles_pkey PRIMARY KEY (id)
);

COMMIT;
