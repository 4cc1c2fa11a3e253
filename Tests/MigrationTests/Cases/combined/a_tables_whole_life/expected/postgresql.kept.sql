-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` without `mail` stop the migration
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- breaks-clients: clients that name the column `tickets.obsolete` fail from now on
-- data-may-not-fit: rows of `tickets` with a removed value stop the migration
-- data-may-not-fit: rows of `tickets` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows that break `titled` stop the migration
-- blocks-reads: `obsolete` can be neither read nor written while its rows are copied
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- blocks-reads: `tickets` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `obsolete` fail from now on
-- drops-index: queries that use the index `users_name_idx` get slower
-- drops-index: queries that use the index `tickets_state_idx` get slower
-- breaks-clients: clients that write 'draft', 'shut' as `state` fail from now on
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name `tickets` fail from now on
-- breaks-clients: clients that name the column `mail` of `users` fail from now on
-- breaks-clients: clients that name the column `user_id` of `tickets` fail from now on
-- breaks-clients: clients that name the column `prio` of `tickets` fail from now on
-- rewrites-table: rows of `issues` are written anew in one statement
-- breaks-clients: clients get `people.id` as bigint from now on
-- breaks-clients: clients get `people.email` as text from now on
-- rewrites-table: every row of `people` is written anew for `id`, `email`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `issues.id` as bigint from now on
-- breaks-clients: clients get `issues.author_id` as bigint from now on
-- breaks-clients: clients get `issues.title` as varchar(80) from now on
-- breaks-clients: clients get `issues.priority` as integer from now on
-- rewrites-table: every row of `issues` is written anew for `id`, `author_id`, `state`, `priority`
-- blocks-reads: `issues` can be neither read nor written while its rows are written anew
-- scans-table: every row of `people` is read
-- blocks-reads: `people` can be neither read nor written while its rows are read
-- scans-table: every row of `issues` is read
-- blocks-reads: `issues` can be neither read nor written while its rows are read
-- rewrites-table: every row of `issues` is written anew for `length`
-- blocks-reads: `issues` can be neither read nor written while its rows are written anew
-- builds-index: the index `people_lower` is built over every row
-- blocks-writes: `people` cannot be written while the index is built
-- scans-table: every row of `issues` is read for `titled`
-- blocks-reads: `issues` can be neither read nor written while its rows are read
-- builds-index: the index `issues_state_priority_idx` is built over every row
-- blocks-writes: `issues` cannot be written while the index is built
-- builds-index: the index `issues_priority_idx` is built over every row
-- blocks-writes: `issues` cannot be written while the index is built
-- scans-table: every row of `issues` is read for `issues_author_id_fkey`
-- blocks-writes: `issues` and `people` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE state::text IN (''draft'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets have a state that is removed: draft'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE (length(title) + 1) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets get no length'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT title AS title, CAST(coalesce(CAST(prio AS integer), 1) AS integer) AS priority FROM tickets) AS issues WHERE NOT (length(title) > 0 AND priority >= 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets break titled'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(coalesce(CAST(mail AS text), lower(name) || ''@example.com'') AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no mail and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(coalesce(CAST(mail AS text), lower(name) || ''@example.com'') AS text) AS email FROM users) AS people WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which people_email_key forbids'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM tickets WHERE CAST(coalesce(obsolete, title) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tickets get no summary'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_9fcccd51`
LOCK TABLE obsolete, users, tickets;

CREATE SCHEMA schemac_backup_9fcccd51;

CREATE TABLE schemac_backup_9fcccd51.obsolete AS
  SELECT id, ticket_id FROM obsolete;

DO 'BEGIN
  EXECUTE ''CREATE TABLE schemac_backup_9fcccd51."obsolete.id.sequence" AS SELECT last_value, is_called FROM '' || pg_get_serial_sequence(''obsolete'', ''id'');
END';

CREATE TABLE schemac_backup_9fcccd51.users AS
  SELECT id, mail, CAST(coalesce(CAST(mail AS text), lower(name) || '@example.com') AS text) AS schemac_new_mail FROM users;

CREATE TABLE schemac_backup_9fcccd51.tickets AS
  SELECT id, obsolete, prio, CAST(coalesce(CAST(prio AS integer), 1) AS integer) AS schemac_new_prio FROM tickets;

-- drop the foreign key `tickets_user_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_user_id_fkey;

-- drop `obsolete`
DROP TABLE obsolete;

-- drop the index `users_name_idx`
DROP INDEX users_name_idx;

-- drop the check `titled` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT titled;

-- drop the index `tickets_state_idx`
DROP INDEX tickets_state_idx;

-- drop the index `tickets_prio_idx`
DROP INDEX tickets_prio_idx;

-- drop `length` of `tickets`
ALTER TABLE tickets DROP COLUMN length;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

ALTER TYPE state_schemac_old RENAME VALUE 'shut' TO 'closed';

CREATE TYPE state AS ENUM ('open', 'closed', 'archived');

-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;

-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;

-- rename the unique constraint `users_mail_key` to `people_email_key`
ALTER INDEX users_mail_key RENAME TO people_email_key;

-- rename the sequence `users_id_seq` to `people_id_seq`
ALTER SEQUENCE IF EXISTS users_id_seq RENAME TO people_id_seq;

-- rename the table `tickets` to `issues`
ALTER TABLE tickets RENAME TO issues;

-- rename the primary key `tickets_pkey` to `issues_pkey`
ALTER INDEX tickets_pkey RENAME TO issues_pkey;

-- rename the unique constraint `tickets_user_id_title_key` to `issues_author_id_title_key`
ALTER INDEX tickets_user_id_title_key RENAME TO issues_author_id_title_key;

-- rename the sequence `tickets_id_seq` to `issues_id_seq`
ALTER SEQUENCE IF EXISTS tickets_id_seq RENAME TO issues_id_seq;

-- rename the column `mail` of `people` to `email`
ALTER TABLE people RENAME COLUMN mail TO email;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_name_not_null TO people_name_not_null;
  END IF;
END';

-- rename the column `user_id` of `issues` to `author_id`
ALTER TABLE issues RENAME COLUMN user_id TO author_id;

-- rename the column `prio` of `issues` to `priority`
ALTER TABLE issues RENAME COLUMN prio TO priority;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE issues RENAME CONSTRAINT tickets_id_not_null TO issues_id_not_null;
    ALTER TABLE issues RENAME CONSTRAINT tickets_user_id_not_null TO issues_author_id_not_null;
    ALTER TABLE issues RENAME CONSTRAINT tickets_state_not_null TO issues_state_not_null;
    ALTER TABLE issues RENAME CONSTRAINT tickets_title_not_null TO issues_title_not_null;
  END IF;
END';

-- add the column `summary` to `issues`
ALTER TABLE issues ADD COLUMN summary text;

-- give the rows of `issues` their `summary`
UPDATE issues
  SET summary = coalesce(obsolete, title);

-- change types: `people.id` to bigint, `people.email` to text
ALTER TABLE people
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN email TYPE text USING coalesce(CAST(email AS text), lower(name) || '@example.com');

-- change types: `issues.id` to bigint, `issues.author_id` to bigint, `issues.state` to the new state, `issues.title` to varchar(80), `issues.priority` to integer
ALTER TABLE issues
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN author_id TYPE bigint,
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'open',
  ALTER COLUMN title TYPE varchar(80),
  ALTER COLUMN priority TYPE integer USING coalesce(CAST(priority AS integer), 1),
  ALTER COLUMN priority SET DEFAULT 5;

-- in `people`, make `email` NOT NULL
ALTER TABLE people ALTER COLUMN email SET NOT NULL;

-- in `issues`, make `priority` NOT NULL; let `summary` be what it says
ALTER TABLE issues
  ALTER COLUMN priority SET NOT NULL,
  ALTER COLUMN summary SET NOT NULL;

-- drop `obsolete` of `issues`
ALTER TABLE issues DROP COLUMN obsolete;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- make the column `length` of `issues` anew
ALTER TABLE issues ADD COLUMN length integer GENERATED ALWAYS AS (length(title) + 1) STORED NOT NULL;

-- create the table `labels`
CREATE TABLE labels (
  issue_id bigint NOT NULL,
  label text NOT NULL,
  CONSTRAINT labels_pkey PRIMARY KEY (issue_id, label)
);

-- create the index `people_lower` on `people`
CREATE INDEX people_lower ON people ((lower(name)));

-- add the check `titled` to `issues`
ALTER TABLE issues ADD CONSTRAINT titled CHECK (length(title) > 0 AND priority >= 0);

-- create the index `issues_state_priority_idx` on `issues`
CREATE INDEX issues_state_priority_idx ON issues (state, priority);

-- create the index `issues_priority_idx` on `issues`
CREATE INDEX issues_priority_idx ON issues (priority) WHERE state = 'closed';

-- add the foreign key `issues_author_id_fkey` to `issues`
ALTER TABLE issues ADD CONSTRAINT issues_author_id_fkey FOREIGN KEY (author_id) REFERENCES people (id) ON DELETE CASCADE;

-- add the foreign key `labels_issue_id_fkey` to `labels`
ALTER TABLE labels ADD CONSTRAINT labels_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues (id) ON DELETE CASCADE;

-- comment on `issues`
COMMENT ON TABLE issues IS 'New.';

COMMIT;
