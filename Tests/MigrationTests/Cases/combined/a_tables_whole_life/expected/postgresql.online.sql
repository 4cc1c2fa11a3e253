-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `summary` to `tickets`, without values at first
ALTER TABLE tickets ADD COLUMN summary text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `tickets` their `summary`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET summary = coalesce(obsolete, title)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (summary IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET summary = coalesce(obsolete, title)
          WHERE id >= schemac_low_1 AND (summary IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `summary` of `tickets` not become NULL any more
ALTER TABLE tickets ADD CONSTRAINT summary_schemac_not_null CHECK (summary IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `tickets` that were written meanwhile their `summary`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 tickets.id%TYPE;
  schemac_high_1 tickets.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM tickets ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM tickets WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET summary = coalesce(obsolete, title)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (summary IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE tickets SET summary = coalesce(obsolete, title)
          WHERE id >= schemac_low_1 AND (summary IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `summary` of `tickets` have values in all rows
ALTER TABLE tickets VALIDATE CONSTRAINT summary_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE obsolete IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `tickets_user_id_fkey` of `tickets`
ALTER TABLE tickets DROP CONSTRAINT tickets_user_id_fkey;
-- drop `obsolete`
DROP TABLE obsolete;
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
SET LOCAL statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '60s';
-- in `people`, make `email` NOT NULL
ALTER TABLE people ADD CONSTRAINT email_schemac_not_null CHECK (email IS NOT NULL) NOT VALID;
-- in `issues`, make `priority` NOT NULL; let `summary` be what it says
ALTER TABLE issues
  ADD CONSTRAINT priority_schemac_not_null CHECK (priority IS NOT NULL) NOT VALID,
  ALTER COLUMN summary SET NOT NULL,
  DROP CONSTRAINT summary_schemac_not_null;
-- drop `obsolete` of `issues`
ALTER TABLE issues DROP COLUMN obsolete;
-- drop the old type `state`
DROP TYPE state_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- make the column `length` of `issues` anew
ALTER TABLE issues ADD COLUMN length integer GENERATED ALWAYS AS (length(title) + 1) STORED NOT NULL;
SET LOCAL statement_timeout = '60s';
-- create the table `labels`
CREATE TABLE labels (
  issue_id bigint NOT NULL,
  label text NOT NULL,
  CONSTRAINT labels_pkey PRIMARY KEY (issue_id, label)
);
-- add the check `titled` to `issues`
ALTER TABLE issues ADD CONSTRAINT titled CHECK (length(title) > 0 AND priority >= 0) NOT VALID;
-- add the foreign key `issues_author_id_fkey` to `issues` for rows to come
ALTER TABLE issues ADD CONSTRAINT issues_author_id_fkey FOREIGN KEY (author_id) REFERENCES people (id) ON DELETE CASCADE NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `labels_issue_id_fkey` to `labels`
ALTER TABLE labels ADD CONSTRAINT labels_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues (id) ON DELETE CASCADE;
SET LOCAL statement_timeout = '60s';
-- comment on `issues`
COMMENT ON TABLE issues IS 'New.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `email` of `people` have values in all rows
ALTER TABLE people VALIDATE CONSTRAINT email_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `email` of `people` NOT NULL, as is known now
ALTER TABLE people ALTER COLUMN email SET NOT NULL, DROP CONSTRAINT email_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether `priority` of `issues` have values in all rows
ALTER TABLE issues VALIDATE CONSTRAINT priority_schemac_not_null;
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
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- make `priority` of `issues` NOT NULL, as is known now
ALTER TABLE issues ALTER COLUMN priority SET NOT NULL, DROP CONSTRAINT priority_schemac_not_null;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_lower` on `people`, while clients go on
CREATE INDEX CONCURRENTLY people_lower ON people ((lower(name)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `issues_state_priority_idx` on `issues`, while clients go on
CREATE INDEX CONCURRENTLY issues_state_priority_idx ON issues (state, priority);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `issues_priority_idx` on `issues`, while clients go on
CREATE INDEX CONCURRENTLY issues_priority_idx ON issues (priority) WHERE state = 'closed';

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `issues` meet the check `titled`
ALTER TABLE issues VALIDATE CONSTRAINT titled;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `issues` meet the foreign key `issues_author_id_fkey`
ALTER TABLE issues VALIDATE CONSTRAINT issues_author_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_name_idx`
DROP INDEX CONCURRENTLY IF EXISTS users_name_idx;
