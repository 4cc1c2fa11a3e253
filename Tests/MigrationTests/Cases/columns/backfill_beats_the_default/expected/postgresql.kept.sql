-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `users.is_admin` fail from now on
-- data-may-not-fit: rows of `users` for which `backfill` gives nothing stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `users` are written anew in one statement
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(CASE WHEN is_admin THEN ''admin'' ELSE ''member'' END AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get no role'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_3b4819cd`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_3b4819cd;

CREATE TABLE schemac_backup_3b4819cd.users AS
  SELECT id, is_admin FROM users;

-- create the type `role`
CREATE TYPE role AS ENUM ('admin', 'member');

-- add the column `role` to `users`
ALTER TABLE users ADD COLUMN role role;

-- give the rows of `users` their `role`
UPDATE users
  SET role = (CASE WHEN is_admin THEN 'admin' ELSE 'member' END)::role;

-- in `users`, let `role` be what it says
ALTER TABLE users
  ALTER COLUMN role SET DEFAULT 'member',
  ALTER COLUMN role SET NOT NULL;

-- drop `is_admin` of `users`
ALTER TABLE users DROP COLUMN is_admin;

COMMIT;
