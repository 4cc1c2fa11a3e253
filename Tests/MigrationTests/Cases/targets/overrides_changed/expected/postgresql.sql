-- Made by schemac: from from to to.
-- breaks-clients: clients get `users.email` as varchar(50) from now on
-- data-may-not-fit: values of `users.email` that are no varchar(50) stop the migration
-- rewrites-table: every row of `users` is written anew for `email`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- builds-index: the index `users_title_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length(email) > 50) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a email that is no varchar(50)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `users_title_idx`
DROP INDEX users_title_idx;

-- change the type of `users.email` to varchar(50)
ALTER TABLE users ALTER COLUMN email TYPE varchar(50);

-- in `users`, give `score` its default
ALTER TABLE users ALTER COLUMN score SET DEFAULT 3;

-- create the index `users_title_idx` on `users`
CREATE INDEX users_title_idx ON users (title, email);

COMMIT;
