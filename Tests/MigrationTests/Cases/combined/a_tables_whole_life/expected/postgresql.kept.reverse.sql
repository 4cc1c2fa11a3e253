-- Made by schemac: from to to from.
-- deletes-data: the values of `issues.summary` are deleted
-- breaks-clients: clients that name the column `issues.summary` fail from now on
-- data-may-not-fit: rows of `issues` with a removed value stop the migration
-- data-may-not-fit: rows that break `titled` stop the migration
-- deletes-data: the rows of `labels` are deleted
-- breaks-clients: clients that name `labels` fail from now on
-- drops-index: queries that use the index `people_lower` get slower
-- drops-index: queries that use the index `issues_state_priority_idx` get slower
-- breaks-clients: clients that write 'archived', 'closed' as `state` fail from now on
-- breaks-clients: clients that name `people` fail from now on
-- breaks-clients: clients that name `issues` fail from now on
-- breaks-clients: clients that name the column `email` of `people` fail from now on
-- breaks-clients: clients that name the column `author_id` of `issues` fail from now on
-- breaks-clients: clients that name the column `priority` of `issues` fail from now on
-- breaks-clients: clients get `users.id` as integer from now on
-- data-may-not-fit: values of `people.id` that are no integer stop the migration
-- breaks-clients: clients get `users.mail` as varchar(50) from now on
-- data-may-not-fit: values of `people.email` that are no varchar(50) stop the migration
-- rewrites-table: every row of `users` is written anew for `id`, `mail`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `tickets.id` as integer from now on
-- data-may-not-fit: values of `issues.id` that are no integer stop the migration
-- breaks-clients: clients get `tickets.user_id` as integer from now on
-- data-may-not-fit: values of `issues.author_id` that are no integer stop the migration
-- breaks-clients: clients get `tickets.title` as varchar(20) from now on
-- data-may-not-fit: values of `issues.title` that are no varchar(20) stop the migration
-- breaks-clients: clients get `tickets.prio` as smallint from now on
-- data-may-not-fit: values of `issues.priority` that are no smallint stop the migration
-- rewrites-table: every row of `tickets` is written anew for `id`, `user_id`, `state`, `title`, `prio`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `tickets` is written anew for `length`
-- blocks-reads: `tickets` can be neither read nor written while its rows are written anew
-- builds-index: the index `users_name_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built
-- scans-table: every row of `tickets` is read for `titled`
-- blocks-reads: `tickets` can be neither read nor written while its rows are read
-- builds-index: the index `tickets_state_idx` is built over every row
-- blocks-writes: `tickets` cannot be written while the index is built
-- builds-index: the index `tickets_prio_idx` is built over every row
-- blocks-writes: `tickets` cannot be written while the index is built
-- scans-table: every row of `tickets` is read for `tickets_user_id_fkey`
-- blocks-writes: `tickets` and `users` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE length(email) > 50) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a email that is no varchar(50)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE author_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues have a author_id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE state::text IN (''archived'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues have a state that is removed: archived'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE length(title) > 20) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues have a title that is no varchar(20)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE priority NOT BETWEEN -32768 AND 32767) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues have a priority that is no smallint'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE (length(title)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues get no length'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM issues WHERE NOT (length(title) > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of issues break titled'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `issues_author_id_fkey` of `issues`
ALTER TABLE issues DROP CONSTRAINT issues_author_id_fkey;

-- drop `labels`
DROP TABLE labels;

-- drop the index `people_lower`
DROP INDEX people_lower;

-- drop the check `titled` of `issues`
ALTER TABLE issues DROP CONSTRAINT titled;

-- drop the index `issues_state_priority_idx`
DROP INDEX issues_state_priority_idx;

-- drop the index `issues_priority_idx`
DROP INDEX issues_priority_idx;

-- drop `length` of `issues`
ALTER TABLE issues DROP COLUMN length;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

ALTER TYPE state_schemac_old RENAME VALUE 'closed' TO 'shut';

CREATE TYPE state AS ENUM ('draft', 'open', 'shut');

-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;

-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;

-- rename the unique constraint `people_email_key` to `users_mail_key`
ALTER INDEX people_email_key RENAME TO users_mail_key;

-- rename the sequence `people_id_seq` to `users_id_seq`
ALTER SEQUENCE IF EXISTS people_id_seq RENAME TO users_id_seq;

-- rename the table `issues` to `tickets`
ALTER TABLE issues RENAME TO tickets;

-- rename the primary key `issues_pkey` to `tickets_pkey`
ALTER INDEX issues_pkey RENAME TO tickets_pkey;

-- rename the unique constraint `issues_author_id_title_key` to `tickets_user_id_title_key`
ALTER INDEX issues_author_id_title_key RENAME TO tickets_user_id_title_key;

-- rename the sequence `issues_id_seq` to `tickets_id_seq`
ALTER SEQUENCE IF EXISTS issues_id_seq RENAME TO tickets_id_seq;

-- rename the column `email` of `users` to `mail`
ALTER TABLE users RENAME COLUMN email TO mail;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_mail_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_name_not_null TO users_name_not_null;
  END IF;
END';

-- rename the column `author_id` of `tickets` to `user_id`
ALTER TABLE tickets RENAME COLUMN author_id TO user_id;

-- rename the column `priority` of `tickets` to `prio`
ALTER TABLE tickets RENAME COLUMN priority TO prio;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE tickets RENAME CONSTRAINT issues_id_not_null TO tickets_id_not_null;
    ALTER TABLE tickets RENAME CONSTRAINT issues_author_id_not_null TO tickets_user_id_not_null;
    ALTER TABLE tickets RENAME CONSTRAINT issues_state_not_null TO tickets_state_not_null;
    ALTER TABLE tickets RENAME CONSTRAINT issues_title_not_null TO tickets_title_not_null;
    ALTER TABLE tickets RENAME CONSTRAINT issues_priority_not_null TO tickets_prio_not_null;
  END IF;
END';

-- let `mail` of `users` be NULL
ALTER TABLE users ALTER COLUMN mail DROP NOT NULL;

-- add the column `obsolete` to `tickets`
ALTER TABLE tickets ADD COLUMN obsolete text;

-- let `prio` of `tickets` be NULL
ALTER TABLE tickets ALTER COLUMN prio DROP NOT NULL;

-- change types: `users.id` to integer, `users.mail` to varchar(50)
ALTER TABLE users
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN mail TYPE varchar(50);

-- change types: `tickets.id` to integer, `tickets.user_id` to integer, `tickets.state` to the new state, `tickets.title` to varchar(20), `tickets.prio` to smallint
ALTER TABLE tickets
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN user_id TYPE integer,
  ALTER COLUMN state DROP DEFAULT,
  ALTER COLUMN state TYPE state USING state::text::state,
  ALTER COLUMN state SET DEFAULT 'draft',
  ALTER COLUMN title TYPE varchar(20),
  ALTER COLUMN prio DROP DEFAULT,
  ALTER COLUMN prio TYPE smallint;

-- put `mail` of `users` back
UPDATE users AS present
  SET mail = CASE WHEN present.mail IS NOT DISTINCT FROM CAST(kept.schemac_new_mail AS varchar(50)) THEN kept.mail ELSE present.mail END
  FROM schemac_backup_9fcccd51.users AS kept
  WHERE present.id = kept.id;

-- put `obsolete`, `prio` of `tickets` back
UPDATE tickets AS present
  SET obsolete = kept.obsolete,
    prio = CASE WHEN present.prio IS NOT DISTINCT FROM CAST(kept.schemac_new_prio AS smallint) THEN kept.prio ELSE present.prio END
  FROM schemac_backup_9fcccd51.tickets AS kept
  WHERE present.id = kept.id;

-- drop `summary` of `tickets`
ALTER TABLE tickets DROP COLUMN summary;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- make the column `length` of `tickets` anew
ALTER TABLE tickets ADD COLUMN length integer GENERATED ALWAYS AS (length(title)) STORED NOT NULL;

-- create the table `obsolete`
CREATE TABLE obsolete (
  id integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  ticket_id integer,
  CONSTRAINT obsolete_pkey PRIMARY KEY (id)
);

INSERT INTO obsolete (id, ticket_id)
  SELECT id, ticket_id FROM schemac_backup_9fcccd51.obsolete;

SELECT setval(pg_get_serial_sequence('obsolete', 'id'), last_value, is_called) FROM schemac_backup_9fcccd51."obsolete.id.sequence";

-- create the index `users_name_idx` on `users`
CREATE INDEX users_name_idx ON users (name);

-- add the check `titled` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT titled CHECK (length(title) > 0);

-- create the index `tickets_state_idx` on `tickets`
CREATE INDEX tickets_state_idx ON tickets (state);

-- create the index `tickets_prio_idx` on `tickets`
CREATE INDEX tickets_prio_idx ON tickets (prio) WHERE state = 'shut';

-- add the foreign key `tickets_user_id_fkey` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT tickets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;

-- add the foreign key `obsolete_ticket_id_fkey` to `obsolete`
ALTER TABLE obsolete ADD CONSTRAINT obsolete_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets (id) ON DELETE CASCADE;

-- comment on `tickets`
COMMENT ON TABLE tickets IS 'Old.';

-- drop the schema `schemac_backup_9fcccd51`, whose rows are back
DROP TABLE schemac_backup_9fcccd51.obsolete, schemac_backup_9fcccd51."obsolete.id.sequence", schemac_backup_9fcccd51.users, schemac_backup_9fcccd51.tickets;

DROP SCHEMA schemac_backup_9fcccd51;

COMMIT;
