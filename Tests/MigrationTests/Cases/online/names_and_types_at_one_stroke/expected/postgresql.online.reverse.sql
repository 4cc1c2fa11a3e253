-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what stands for NOT NULL at `email` of `people`
ALTER TABLE IF EXISTS people DROP CONSTRAINT IF EXISTS email_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE groups IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `people_group_id_fkey` of `people`
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_group_id_fkey;
-- drop the check `mailed` of `people`
ALTER TABLE people DROP CONSTRAINT IF EXISTS mailed;
-- drop the index `people_name_idx`
DROP INDEX IF EXISTS people_name_idx;
-- drop the index `people_lower_idx`
DROP INDEX IF EXISTS people_lower_idx;
-- rename the table `groups` to `teams`
ALTER TABLE groups RENAME TO teams;
-- rename the primary key `groups_pkey` to `teams_pkey`
ALTER INDEX groups_pkey RENAME TO teams_pkey;
-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;
-- rename the index `people_group_id_idx` to `users_team_id_idx`
ALTER INDEX people_group_id_idx RENAME TO users_team_id_idx;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;
-- rename the unique constraint `people_email_key` to `users_mail_key`
ALTER INDEX people_email_key RENAME TO users_mail_key;
-- let the NOT NULLs of `teams` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''teams''::regclass AND conname = ''groups_id_not_null'') THEN
      ALTER TABLE teams RENAME CONSTRAINT groups_id_not_null TO teams_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''teams''::regclass AND conname = ''groups_name_not_null'') THEN
      ALTER TABLE teams RENAME CONSTRAINT groups_name_not_null TO teams_name_not_null;
    END IF;
  END IF;
END';
-- rename the column `group_id` of `users` to `team_id`
ALTER TABLE users RENAME COLUMN group_id TO team_id;
-- rename the column `email` of `users` to `mail`
ALTER TABLE users RENAME COLUMN email TO mail;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_group_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_group_id_not_null TO users_team_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_email_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_mail_not_null;
    END IF;
  END IF;
END';
-- add the column `first` to `users`
ALTER TABLE users ADD COLUMN first text;
-- add the column `last` to `users`
ALTER TABLE users ADD COLUMN last text;
-- let `mail` of `users` be NULL
ALTER TABLE users ALTER COLUMN mail DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
-- change types: `teams.id` to integer, `teams.name` to varchar(20)
ALTER TABLE teams
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN name TYPE varchar(20);
-- change types: `users.id` to integer, `users.team_id` to integer, `users.mail` to varchar(40)
ALTER TABLE users
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN team_id TYPE integer,
  ALTER COLUMN mail TYPE varchar(40);
SET LOCAL statement_timeout = '60s';
-- in `users`, let `first` be what it says; let `last` be what it says
ALTER TABLE users
  ADD CONSTRAINT first_schemac_filled CHECK (first IS NOT NULL) NOT VALID,
  ADD CONSTRAINT last_schemac_filled CHECK (last IS NOT NULL) NOT VALID;
-- drop `name` of `users`
ALTER TABLE users DROP COLUMN name;
-- add the check `mailed` to `users`
ALTER TABLE users ADD CONSTRAINT mailed CHECK (length(mail) > 3) NOT VALID;
-- add the foreign key `users_team_id_fkey` to `users` for rows to come
ALTER TABLE users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `first`, `last` of `users` have values in all rows
ALTER TABLE users
  VALIDATE CONSTRAINT first_schemac_filled,
  VALIDATE CONSTRAINT last_schemac_filled;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `first`, `last` of `users` NOT NULL, as is known now
ALTER TABLE users
  ALTER COLUMN first SET NOT NULL, DROP CONSTRAINT first_schemac_filled,
  ALTER COLUMN last SET NOT NULL, DROP CONSTRAINT last_schemac_filled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_lower_idx` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_lower_idx ON users ((lower(mail)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the check `mailed`
ALTER TABLE users VALIDATE CONSTRAINT mailed;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the foreign key `users_team_id_fkey`
ALTER TABLE users VALIDATE CONSTRAINT users_team_id_fkey;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `name` of `users` have values
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `name` of `users`
ALTER TABLE IF EXISTS users DROP COLUMN IF EXISTS name;
COMMIT;
