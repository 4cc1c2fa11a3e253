-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` without `nick` stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `nick` of `users` fail from now on
-- breaks-clients: clients get `users.nickname` as varchar(40) from now on
-- rewrites-table: every row of `users` is written anew for `nickname`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length((''user '' || CAST(id AS text))) > 40) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get a nickname that is no varchar(40)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(coalesce(CAST(nick AS varchar(40)), ''user '' || CAST(id AS text)) AS varchar(40)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no nick and get none'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_93367bc8`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_93367bc8;

CREATE TABLE schemac_backup_93367bc8.users AS
  SELECT id, nick, CAST(coalesce(CAST(nick AS varchar(40)), 'user ' || CAST(id AS text)) AS varchar(40)) AS schemac_new_nick FROM users;

-- rename the column `nick` of `users` to `nickname`
ALTER TABLE users RENAME COLUMN nick TO nickname;

-- change the type of `users.nickname` to varchar(40)
ALTER TABLE users
  ALTER COLUMN nickname TYPE varchar(40) USING coalesce(CAST(nickname AS varchar(40)), 'user ' || CAST(id AS text)),
  ALTER COLUMN nickname SET DEFAULT '?';

-- in `users`, make `nickname` NOT NULL
ALTER TABLE users ALTER COLUMN nickname SET NOT NULL;

COMMIT;
