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
-- drop what stands for NOT NULL at `priority` of `issues`
ALTER TABLE IF EXISTS issues DROP CONSTRAINT IF EXISTS priority_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE issues IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE labels IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `issues_author_id_fkey` of `issues`
ALTER TABLE issues DROP CONSTRAINT IF EXISTS issues_author_id_fkey;
-- drop `labels`
DROP TABLE labels;
-- drop the check `titled` of `issues`
ALTER TABLE issues DROP CONSTRAINT IF EXISTS titled;
-- drop the index `issues_state_priority_idx`
DROP INDEX IF EXISTS issues_state_priority_idx;
-- drop the index `issues_priority_idx`
DROP INDEX IF EXISTS issues_priority_idx;
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
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_email_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_email_not_null TO users_mail_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_name_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_name_not_null TO users_name_not_null;
    END IF;
  END IF;
END';
-- rename the column `author_id` of `tickets` to `user_id`
ALTER TABLE tickets RENAME COLUMN author_id TO user_id;
-- rename the column `priority` of `tickets` to `prio`
ALTER TABLE tickets RENAME COLUMN priority TO prio;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''tickets''::regclass AND conname = ''issues_id_not_null'') THEN
      ALTER TABLE tickets RENAME CONSTRAINT issues_id_not_null TO tickets_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''tickets''::regclass AND conname = ''issues_author_id_not_null'') THEN
      ALTER TABLE tickets RENAME CONSTRAINT issues_author_id_not_null TO tickets_user_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''tickets''::regclass AND conname = ''issues_state_not_null'') THEN
      ALTER TABLE tickets RENAME CONSTRAINT issues_state_not_null TO tickets_state_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''tickets''::regclass AND conname = ''issues_title_not_null'') THEN
      ALTER TABLE tickets RENAME CONSTRAINT issues_title_not_null TO tickets_title_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''tickets''::regclass AND conname = ''issues_priority_not_null'') THEN
      ALTER TABLE tickets RENAME CONSTRAINT issues_priority_not_null TO tickets_prio_not_null;
    END IF;
  END IF;
END';
-- let `mail` of `users` be NULL
ALTER TABLE users ALTER COLUMN mail DROP NOT NULL;
-- add the column `obsolete` to `tickets`
ALTER TABLE tickets ADD COLUMN obsolete text;
-- let `prio` of `tickets` be NULL
ALTER TABLE tickets ALTER COLUMN prio DROP NOT NULL;
SET LOCAL statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '60s';
-- drop `summary` of `tickets`
ALTER TABLE tickets DROP COLUMN summary;
-- drop the old type `state`
DROP TYPE state_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- make the column `length` of `tickets` anew
ALTER TABLE tickets ADD COLUMN length integer GENERATED ALWAYS AS (length(title)) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- create the table `obsolete`
CREATE TABLE obsolete (
  id integer GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  ticket_id integer,
  CONSTRAINT obsolete_pkey PRIMARY KEY (id)
);
-- add the check `titled` to `tickets`
ALTER TABLE tickets ADD CONSTRAINT titled CHECK (length(title) > 0) NOT VALID;
-- add the foreign key `tickets_user_id_fkey` to `tickets` for rows to come
ALTER TABLE tickets ADD CONSTRAINT tickets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `obsolete_ticket_id_fkey` to `obsolete`
ALTER TABLE obsolete ADD CONSTRAINT obsolete_ticket_id_fkey FOREIGN KEY (ticket_id) REFERENCES tickets (id) ON DELETE CASCADE;
SET LOCAL statement_timeout = '60s';
-- comment on `tickets`
COMMENT ON TABLE tickets IS 'Old.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_name_idx` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_name_idx ON users (name);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_state_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tickets_state_idx ON tickets (state);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `tickets_prio_idx` on `tickets`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS tickets_prio_idx ON tickets (prio) WHERE state = 'shut';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the check `titled`
ALTER TABLE tickets VALIDATE CONSTRAINT titled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `tickets` meet the foreign key `tickets_user_id_fkey`
ALTER TABLE tickets VALIDATE CONSTRAINT tickets_user_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_lower`
DROP INDEX CONCURRENTLY IF EXISTS people_lower;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `summary` of `tickets` have values
ALTER TABLE IF EXISTS tickets DROP CONSTRAINT IF EXISTS summary_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `summary` of `tickets`
ALTER TABLE IF EXISTS tickets DROP COLUMN IF EXISTS summary;
COMMIT;
