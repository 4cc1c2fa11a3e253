-- Made by schemac: from to to from.
-- deletes-data: the values of `people.name` are deleted
-- breaks-clients: clients that name the column `people.name` fail from now on
-- data-may-not-fit: rows of `people` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `people` that nothing was kept of stop the way back
-- drops-index: queries that use the index `people_name_idx` get slower
-- breaks-clients: clients that name `groups` fail from now on
-- breaks-clients: clients that name `people` fail from now on
-- breaks-clients: clients that name the column `group_id` of `people` fail from now on
-- breaks-clients: clients that name the column `email` of `people` fail from now on
-- breaks-clients: clients get `teams.id` as integer from now on
-- data-may-not-fit: values of `groups.id` that are no integer stop the migration
-- breaks-clients: clients get `teams.name` as varchar(20) from now on
-- data-may-not-fit: values of `groups.name` that are no varchar(20) stop the migration
-- rewrites-table: every row of `teams` is written anew for `id`, `name`
-- blocks-reads: `teams` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `users.id` as integer from now on
-- data-may-not-fit: values of `people.id` that are no integer stop the migration
-- breaks-clients: clients get `users.team_id` as integer from now on
-- data-may-not-fit: values of `people.group_id` that are no integer stop the migration
-- breaks-clients: clients get `users.mail` as varchar(40) from now on
-- data-may-not-fit: values of `people.email` that are no varchar(40) stop the migration
-- rewrites-table: every row of `users` is written anew for `id`, `team_id`, `mail`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- scans-table: every row of `users` is read for `mailed`
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index `users_lower_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built
-- scans-table: every row of `users` is read for `users_team_id_fkey`
-- blocks-writes: `users` and `teams` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM groups WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of groups have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM groups WHERE length(name) > 20) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of groups have a name that is no varchar(20)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE group_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a group_id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE length(email) > 40) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a email that is no varchar(40)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_9c87562e.users AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people would have no first'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_9c87562e.users AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people would have no last'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `people_group_id_fkey` of `people`
ALTER TABLE people DROP CONSTRAINT people_group_id_fkey;

-- drop the check `mailed` of `people`
ALTER TABLE people DROP CONSTRAINT mailed;

-- drop the index `people_name_idx`
DROP INDEX people_name_idx;

-- drop the index `people_lower_idx`
DROP INDEX people_lower_idx;

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
    ALTER TABLE teams RENAME CONSTRAINT groups_id_not_null TO teams_id_not_null;
    ALTER TABLE teams RENAME CONSTRAINT groups_name_not_null TO teams_name_not_null;
  END IF;
END';

-- rename the column `group_id` of `users` to `team_id`
ALTER TABLE users RENAME COLUMN group_id TO team_id;

-- rename the column `email` of `users` to `mail`
ALTER TABLE users RENAME COLUMN email TO mail;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_group_id_not_null TO users_team_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_mail_not_null;
  END IF;
END';

-- add the column `first` to `users`
ALTER TABLE users ADD COLUMN first text;

-- add the column `last` to `users`
ALTER TABLE users ADD COLUMN last text;

-- let `mail` of `users` be NULL
ALTER TABLE users ALTER COLUMN mail DROP NOT NULL;

-- change types: `teams.id` to integer, `teams.name` to varchar(20)
ALTER TABLE teams
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN name TYPE varchar(20);

-- change types: `users.id` to integer, `users.team_id` to integer, `users.mail` to varchar(40)
ALTER TABLE users
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN team_id TYPE integer,
  ALTER COLUMN mail TYPE varchar(40);

-- put `first`, `last`, `mail` of `users` back
UPDATE users AS present
  SET first = kept.first,
    last = kept.last,
    mail = CASE WHEN present.mail IS NOT DISTINCT FROM CAST(kept.schemac_new_mail AS varchar(40)) THEN kept.mail ELSE present.mail END
  FROM schemac_backup_9c87562e.users AS kept
  WHERE present.id = kept.id;

-- in `users`, let `first` be what it says; let `last` be what it says
ALTER TABLE users
  ALTER COLUMN first SET NOT NULL,
  ALTER COLUMN last SET NOT NULL;

-- drop `name` of `users`
ALTER TABLE users DROP COLUMN name;

-- add the check `mailed` to `users`
ALTER TABLE users ADD CONSTRAINT mailed CHECK (length(mail) > 3);

-- create the index `users_lower_idx` on `users`
CREATE INDEX users_lower_idx ON users ((lower(mail)));

-- add the foreign key `users_team_id_fkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);

-- drop the schema `schemac_backup_9c87562e`, whose rows are back
DROP TABLE schemac_backup_9c87562e.users;

DROP SCHEMA schemac_backup_9c87562e;

COMMIT;
