-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `users.first` fail from now on
-- breaks-clients: clients that name the column `users.last` fail from now on
-- data-may-not-fit: rows of `users` without `mail` stop the migration
-- data-may-not-fit: rows of `users` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows that break `mailed` stop the migration
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `teams` fail from now on
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name the column `team_id` of `users` fail from now on
-- breaks-clients: clients that name the column `mail` of `users` fail from now on
-- rewrites-table: rows of `people` are written anew in one statement
-- breaks-clients: clients get `groups.id` as bigint from now on
-- breaks-clients: clients get `groups.name` as text from now on
-- rewrites-table: every row of `groups` is written anew for `id`
-- blocks-reads: `groups` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `people.id` as bigint from now on
-- breaks-clients: clients get `people.group_id` as bigint from now on
-- breaks-clients: clients get `people.email` as text from now on
-- rewrites-table: every row of `people` is written anew for `id`, `group_id`, `email`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew
-- scans-table: every row of `people` is read
-- blocks-reads: `people` can be neither read nor written while its rows are read
-- scans-table: every row of `people` is read for `mailed`
-- blocks-reads: `people` can be neither read nor written while its rows are read
-- builds-index: the index `people_lower_idx` is built over every row
-- blocks-writes: `people` cannot be written while the index is built
-- builds-index: the index `people_name_idx` is built over every row
-- blocks-writes: `people` cannot be written while the index is built
-- scans-table: every row of `people` is read for `people_group_id_fkey`
-- blocks-writes: `people` and `groups` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(coalesce(CAST(mail AS text), first || ''@example.com'') AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no mail and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST((first || '' '') || last AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get no name'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(coalesce(CAST(mail AS text), first || ''@example.com'') AS text) AS email FROM users) AS people WHERE NOT (length(email) > 4)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users break mailed'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(coalesce(CAST(mail AS text), first || ''@example.com'') AS text) AS email FROM users) AS people WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which people_email_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_9c87562e`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_9c87562e;

CREATE TABLE schemac_backup_9c87562e.users AS
  SELECT id, first, last, mail, CAST(coalesce(CAST(mail AS text), first || '@example.com') AS text) AS schemac_new_mail FROM users;

-- drop the foreign key `users_team_id_fkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_team_id_fkey;

-- drop the check `mailed` of `users`
ALTER TABLE users DROP CONSTRAINT mailed;

-- drop the index `users_lower_idx`
DROP INDEX users_lower_idx;

-- rename the table `teams` to `groups`
ALTER TABLE teams RENAME TO groups;

-- rename the primary key `teams_pkey` to `groups_pkey`
ALTER INDEX teams_pkey RENAME TO groups_pkey;

-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;

-- rename the index `users_team_id_idx` to `people_group_id_idx`
ALTER INDEX users_team_id_idx RENAME TO people_group_id_idx;

-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;

-- rename the unique constraint `users_mail_key` to `people_email_key`
ALTER INDEX users_mail_key RENAME TO people_email_key;

-- let the NOT NULLs of `groups` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE groups RENAME CONSTRAINT teams_id_not_null TO groups_id_not_null;
    ALTER TABLE groups RENAME CONSTRAINT teams_name_not_null TO groups_name_not_null;
  END IF;
END';

-- rename the column `team_id` of `people` to `group_id`
ALTER TABLE people RENAME COLUMN team_id TO group_id;

-- rename the column `mail` of `people` to `email`
ALTER TABLE people RENAME COLUMN mail TO email;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_team_id_not_null TO people_group_id_not_null;
  END IF;
END';

-- add the column `name` to `people`
ALTER TABLE people ADD COLUMN name text;

-- give the rows of `people` their `name`
UPDATE people
  SET name = (first || ' ') || last;

-- change types: `groups.id` to bigint, `groups.name` to text
ALTER TABLE groups
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN name TYPE text;

-- change types: `people.id` to bigint, `people.group_id` to bigint, `people.email` to text
ALTER TABLE people
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN group_id TYPE bigint,
  ALTER COLUMN email TYPE text USING coalesce(CAST(email AS text), first || '@example.com');

-- in `people`, make `email` NOT NULL; let `name` be what it says
ALTER TABLE people
  ALTER COLUMN email SET NOT NULL,
  ALTER COLUMN name SET NOT NULL;

-- drop `first`, `last` of `people`
ALTER TABLE people
  DROP COLUMN first,
  DROP COLUMN last;

-- add the check `mailed` to `people`
ALTER TABLE people ADD CONSTRAINT mailed CHECK (length(email) > 4);

-- create the index `people_lower_idx` on `people`
CREATE INDEX people_lower_idx ON people ((lower(email)));

-- create the index `people_name_idx` on `people`
CREATE INDEX people_name_idx ON people (name);

-- add the foreign key `people_group_id_fkey` to `people`
ALTER TABLE people ADD CONSTRAINT people_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups (id);

COMMIT;
