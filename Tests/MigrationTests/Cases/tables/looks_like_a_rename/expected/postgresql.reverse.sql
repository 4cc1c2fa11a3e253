-- Made by schemac: from to to from.
-- deletes-data: the values of `users.full_name` are deleted
-- breaks-clients: clients that name the column `users.full_name` fail from now on
-- data-may-not-fit: rows of `users` that nothing was kept of stop the way back
-- irreversible: what `users.name` held is lost
-- deletes-data: the rows of `articles` are deleted
-- breaks-clients: clients that name `articles` fail from now on
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- irreversible: the rows that `posts` held are lost: it comes back empty

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users would have no name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `articles`
DROP TABLE articles;

-- add the column `name` to `users`
ALTER TABLE users ADD COLUMN name text;

-- in `users`, let `name` be what it says
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

-- drop `full_name` of `users`
ALTER TABLE users DROP COLUMN full_name;

-- create the table `posts`
CREATE TABLE posts (
  id bigint NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT posts_pkey PRIMARY KEY (id)
);

COMMIT;
