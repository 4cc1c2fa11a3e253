-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `b.users.name` fail from now on
-- blocks-reads: `b.users` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `a.users.name` as varchar(10) from now on
-- data-may-not-fit: values of `a.users.name` that are no varchar(10) stop the migration
-- rewrites-table: every row of `a.users` is written anew for `name`
-- blocks-reads: `a.users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a.users WHERE length(name) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a.users have a name that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_aae6e44f`
LOCK TABLE b.users;

CREATE SCHEMA schemac_backup_aae6e44f;

CREATE TABLE schemac_backup_aae6e44f."b.users" AS
  SELECT id, name FROM b.users;

-- add the column `age` to `users`
ALTER TABLE users ADD COLUMN age integer;

-- change the type of `a.users.name` to varchar(10)
ALTER TABLE a.users ALTER COLUMN name TYPE varchar(10);

-- drop `name` of `b.users`
ALTER TABLE b.users DROP COLUMN name;

COMMIT;
