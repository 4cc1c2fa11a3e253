-- Made by schemac: from to to from.
-- irreversible: what `users.nick` held is lost
-- breaks-clients: clients that name the column `nickname` of `users` fail from now on
-- breaks-clients: clients get `users.nick` as varchar(10) from now on
-- data-may-not-fit: values of `users.nickname` that are no varchar(10) stop the migration
-- rewrites-table: every row of `users` is written anew for `nick`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length(nickname) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a nickname that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the column `nickname` of `users` to `nick`
ALTER TABLE users RENAME COLUMN nickname TO nick;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT users_nickname_not_null TO users_nick_not_null;
  END IF;
END';

-- let `nick` of `users` be NULL
ALTER TABLE users ALTER COLUMN nick DROP NOT NULL;

-- change the type of `users.nick` to varchar(10)
ALTER TABLE users
  ALTER COLUMN nick DROP DEFAULT,
  ALTER COLUMN nick TYPE varchar(10);

COMMIT;
