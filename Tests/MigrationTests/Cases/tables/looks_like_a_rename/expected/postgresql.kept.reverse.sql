-- Made by schemac: from to to from.
-- deletes-data: the values of `users.full_name` are deleted
-- breaks-clients: clients that name the column `users.full_name` fail from now on
-- data-may-not-fit: rows of `users` that nothing was kept of stop the way back
-- deletes-data: the rows of `articles` are deleted
-- breaks-clients: clients that name `articles` fail from now on
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_6647c65e.users AS kept WHERE present.id = kept.id)) AS counted (found);
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

-- put `name` of `users` back
UPDATE users AS present
  SET name = kept.name
  FROM schemac_backup_6647c65e.users AS kept
  WHERE present.id = kept.id;

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

INSERT INTO posts (id, body, created_at)
  SELECT id, body, created_at FROM schemac_backup_6647c65e.posts;

-- drop the schema `schemac_backup_6647c65e`, whose rows are back
DROP TABLE schemac_backup_6647c65e.posts, schemac_backup_6647c65e.users;

DROP SCHEMA schemac_backup_6647c65e;

COMMIT;
