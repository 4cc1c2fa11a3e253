-- Made by schemac: from from to to.

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
-- add `name` to `users`, without values at first
ALTER TABLE users ADD COLUMN name text;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `users` their `name`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 users.id%TYPE;
  schemac_high_1 users.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM users ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM users WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE users SET name = (first || '' '') || last
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (name IS NULL);
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
        UPDATE users SET name = (first || '' '') || last
          WHERE id >= schemac_low_1 AND (name IS NULL);
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
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `name` of `users` not become NULL any more
ALTER TABLE users ADD CONSTRAINT name_schemac_not_null CHECK (name IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `users` that were written meanwhile their `name`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 users.id%TYPE;
  schemac_high_1 users.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM users ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM users WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE users SET name = (first || '' '') || last
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (name IS NULL);
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
        UPDATE users SET name = (first || '' '') || last
          WHERE id >= schemac_low_1 AND (name IS NULL);
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
-- find out whether `name` of `users` have values in all rows
ALTER TABLE users VALIDATE CONSTRAINT name_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
SET LOCAL statement_timeout = '3600s';
-- change types: `groups.id` to bigint, `groups.name` to text
ALTER TABLE groups
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN name TYPE text;
-- change types: `people.id` to bigint, `people.group_id` to bigint, `people.email` to text
ALTER TABLE people
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN group_id TYPE bigint,
  ALTER COLUMN email TYPE text USING coalesce(CAST(email AS text), first || '@example.com');
SET LOCAL statement_timeout = '60s';
-- in `people`, make `email` NOT NULL; let `name` be what it says
ALTER TABLE people
  ADD CONSTRAINT email_schemac_not_null CHECK (email IS NOT NULL) NOT VALID,
  ALTER COLUMN name SET NOT NULL,
  DROP CONSTRAINT name_schemac_not_null;
-- drop `first`, `last` of `people`
ALTER TABLE people
  DROP COLUMN first,
  DROP COLUMN last;
-- add the check `mailed` to `people`
ALTER TABLE people ADD CONSTRAINT mailed CHECK (length(email) > 4) NOT VALID;
-- add the foreign key `people_group_id_fkey` to `people` for rows to come
ALTER TABLE people ADD CONSTRAINT people_group_id_fkey FOREIGN KEY (group_id) REFERENCES groups (id) NOT VALID;
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
-- build the index `people_lower_idx` on `people`, while clients go on
CREATE INDEX CONCURRENTLY people_lower_idx ON people ((lower(email)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_name_idx` on `people`, while clients go on
CREATE INDEX CONCURRENTLY people_name_idx ON people (name);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `people` meet the check `mailed`
ALTER TABLE people VALIDATE CONSTRAINT mailed;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `people` meet the foreign key `people_group_id_fkey`
ALTER TABLE people VALIDATE CONSTRAINT people_group_id_fkey;
COMMIT;
