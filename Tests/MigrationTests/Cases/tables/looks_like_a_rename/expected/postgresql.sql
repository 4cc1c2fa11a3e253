-- Made by schemac: from from to to.
-- deletes-data: the values of `users.name` are deleted
-- breaks-clients: clients that name the column `users.name` fail from now on
-- deletes-data: the rows of `posts` are deleted
-- breaks-clients: clients that name `posts` fail from now on

SET lock_timeout = '10s';

BEGIN;

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
