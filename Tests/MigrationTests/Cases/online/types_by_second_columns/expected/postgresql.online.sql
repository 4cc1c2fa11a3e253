-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- add `id_schemac_shadow` to `teams`, without values at first
ALTER TABLE teams ADD COLUMN id_schemac_shadow bigint;
CREATE FUNCTION "~schemac_shadow_teams"() RETURNS trigger LANGUAGE plpgsql AS '
#variable_conflict use_column
BEGIN
  SELECT id INTO NEW.id_schemac_shadow FROM (SELECT NEW.*) AS written;
  RETURN NEW;
END
';
CREATE TRIGGER "~schemac_shadow_teams" BEFORE INSERT OR UPDATE ON teams FOR EACH ROW EXECUTE FUNCTION "~schemac_shadow_teams"();
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `teams` their `id_schemac_shadow`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 teams.id%TYPE;
  schemac_high_1 teams.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM teams ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM teams WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE teams SET id_schemac_shadow = id
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (id_schemac_shadow IS NULL);
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
        UPDATE teams SET id_schemac_shadow = id
          WHERE id >= schemac_low_1 AND (id_schemac_shadow IS NULL);
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
-- add `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow`, `born_schemac_shadow` to `users`, without values at first
ALTER TABLE users ADD COLUMN id_schemac_shadow bigint,
  ADD COLUMN team_id_schemac_shadow bigint,
  ADD COLUMN years_schemac_shadow integer,
  ADD COLUMN born_schemac_shadow date;
CREATE FUNCTION "~schemac_shadow_users"() RETURNS trigger LANGUAGE plpgsql AS '
#variable_conflict use_column
BEGIN
  SELECT id, team_id, CAST(age AS integer), CAST(born AS date) INTO NEW.id_schemac_shadow, NEW.team_id_schemac_shadow, NEW.years_schemac_shadow, NEW.born_schemac_shadow FROM (SELECT NEW.*) AS written;
  RETURN NEW;
END
';
CREATE TRIGGER "~schemac_shadow_users" BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION "~schemac_shadow_users"();
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `users` their `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow`, `born_schemac_shadow`, 1000 at a time
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
        ALTER TABLE users DISABLE TRIGGER users_on_update;
        UPDATE users SET id_schemac_shadow = id, team_id_schemac_shadow = team_id, years_schemac_shadow = CAST(age AS integer), born_schemac_shadow = CAST(born AS date)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (id_schemac_shadow IS NULL OR team_id_schemac_shadow IS NULL OR years_schemac_shadow IS NULL OR born_schemac_shadow IS NULL);
        ALTER TABLE users ENABLE TRIGGER users_on_update;
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
        ALTER TABLE users DISABLE TRIGGER users_on_update;
        UPDATE users SET id_schemac_shadow = id, team_id_schemac_shadow = team_id, years_schemac_shadow = CAST(age AS integer), born_schemac_shadow = CAST(born AS date)
          WHERE id >= schemac_low_1 AND (id_schemac_shadow IS NULL OR team_id_schemac_shadow IS NULL OR years_schemac_shadow IS NULL OR born_schemac_shadow IS NULL);
        ALTER TABLE users ENABLE TRIGGER users_on_update;
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
-- build the index `teams_pkey_schemac_new` on `teams`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY teams_pkey_schemac_new ON teams (id_schemac_shadow);

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
-- add the check `adult_schemac_new` to `users` for rows to come
ALTER TABLE users ADD CONSTRAINT adult_schemac_new CHECK (years_schemac_shadow > 10) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the check `adult_schemac_new`
ALTER TABLE users VALIDATE CONSTRAINT adult_schemac_new;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_years_idx_schemac_new` on `users`, while clients go on
CREATE INDEX CONCURRENTLY people_years_idx_schemac_new ON users (years_schemac_shadow);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_born_idx_schemac_new` on `users`, while clients go on
CREATE INDEX CONCURRENTLY people_born_idx_schemac_new ON users (born_schemac_shadow) WHERE born_schemac_shadow IS NOT NULL;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_id_idx_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY people_id_idx_schemac_new ON users (id_schemac_shadow) WHERE team_id_schemac_shadow > 0;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_years_id_key_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY people_years_id_key_schemac_new ON users (years_schemac_shadow, id_schemac_shadow);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `people_pkey_schemac_new` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY people_pkey_schemac_new ON users (id_schemac_shadow);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- let `id_schemac_shadow` of `teams` not become NULL any more
ALTER TABLE teams ADD CONSTRAINT id_schemac_shadow_schemac_not_null CHECK (id_schemac_shadow IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `teams` that were written meanwhile their `id_schemac_shadow`
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 teams.id%TYPE;
  schemac_high_1 teams.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM teams ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM teams WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE teams SET id_schemac_shadow = id
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (id_schemac_shadow IS NULL);
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
        UPDATE teams SET id_schemac_shadow = id
          WHERE id >= schemac_low_1 AND (id_schemac_shadow IS NULL);
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
-- find out whether `id_schemac_shadow` of `teams` have values in all rows
ALTER TABLE teams VALIDATE CONSTRAINT id_schemac_shadow_schemac_not_null;
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
-- let `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow` of `users` not become NULL any more
ALTER TABLE users
  ADD CONSTRAINT id_schemac_shadow_schemac_not_null CHECK (id_schemac_shadow IS NOT NULL) NOT VALID,
  ADD CONSTRAINT team_id_schemac_shadow_schemac_not_null CHECK (team_id_schemac_shadow IS NOT NULL) NOT VALID,
  ADD CONSTRAINT years_schemac_shadow_schemac_not_null CHECK (years_schemac_shadow IS NOT NULL) NOT VALID;
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give rows of `users` that were written meanwhile their `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow`
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
        ALTER TABLE users DISABLE TRIGGER users_on_update;
        UPDATE users SET id_schemac_shadow = id, team_id_schemac_shadow = team_id, years_schemac_shadow = CAST(age AS integer)
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (id_schemac_shadow IS NULL OR team_id_schemac_shadow IS NULL OR years_schemac_shadow IS NULL);
        ALTER TABLE users ENABLE TRIGGER users_on_update;
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
        ALTER TABLE users DISABLE TRIGGER users_on_update;
        UPDATE users SET id_schemac_shadow = id, team_id_schemac_shadow = team_id, years_schemac_shadow = CAST(age AS integer)
          WHERE id >= schemac_low_1 AND (id_schemac_shadow IS NULL OR team_id_schemac_shadow IS NULL OR years_schemac_shadow IS NULL);
        ALTER TABLE users ENABLE TRIGGER users_on_update;
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
-- find out whether `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow` of `users` have values in all rows
ALTER TABLE users
  VALIDATE CONSTRAINT id_schemac_shadow_schemac_not_null,
  VALIDATE CONSTRAINT team_id_schemac_shadow_schemac_not_null,
  VALIDATE CONSTRAINT years_schemac_shadow_schemac_not_null;
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
-- drop what fills the second columns of `teams`
DROP TRIGGER "~schemac_shadow_teams" ON teams;
DROP FUNCTION "~schemac_shadow_teams"();
-- drop what fills the second columns of `users`
DROP TRIGGER "~schemac_shadow_users" ON users;
DROP FUNCTION "~schemac_shadow_users"();
-- drop the trigger of `users`
DROP TRIGGER users_on_update ON users;
DROP FUNCTION users_on_update();
-- drop the primary key `teams_pkey` of `teams`
ALTER TABLE teams DROP CONSTRAINT teams_pkey;
-- drop the check `adult` of `users`
ALTER TABLE users DROP CONSTRAINT adult;
-- drop the index `users_age_idx`
DROP INDEX users_age_idx;
-- drop the index `users_born_idx`
DROP INDEX users_born_idx;
-- drop the index `users_id_idx`
DROP INDEX users_id_idx;
-- drop the unique constraint `users_age_id_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_age_id_key;
-- drop the primary key `users_pkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_pkey;
-- drop `id` of `teams`
ALTER TABLE teams DROP COLUMN id;
-- drop `id`, `team_id`, `age`, `born` of `users`
ALTER TABLE users
  DROP COLUMN id,
  DROP COLUMN team_id,
  DROP COLUMN age,
  DROP COLUMN born;
-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;
-- let the NOT NULLs of `people` follow, which have names from PostgreSQL 18 on
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_updated_at_not_null TO people_updated_at_not_null;
  END IF;
END';
-- let `id` of `teams` be seen
ALTER TABLE teams RENAME COLUMN id_schemac_shadow TO id;
-- let `id` of `people` be seen
ALTER TABLE people RENAME COLUMN id_schemac_shadow TO id;
-- let `team_id` of `people` be seen
ALTER TABLE people RENAME COLUMN team_id_schemac_shadow TO team_id;
-- let `years` of `people` be seen
ALTER TABLE people RENAME COLUMN years_schemac_shadow TO years;
COMMENT ON COLUMN people.years IS 'In years.';
-- let `born` of `people` be seen
ALTER TABLE people RENAME COLUMN born_schemac_shadow TO born;
-- in `teams`, let `id` be what it says
ALTER TABLE teams
  ALTER COLUMN id SET NOT NULL,
  DROP CONSTRAINT id_schemac_shadow_schemac_not_null;
-- in `people`, let `id` be what it says; let `team_id` be what it says; let `years` be what it says; let `born` be what it says
ALTER TABLE people
  ALTER COLUMN id SET NOT NULL,
  DROP CONSTRAINT id_schemac_shadow_schemac_not_null,
  ALTER COLUMN team_id SET NOT NULL,
  DROP CONSTRAINT team_id_schemac_shadow_schemac_not_null,
  ALTER COLUMN years SET NOT NULL,
  DROP CONSTRAINT years_schemac_shadow_schemac_not_null;
-- make the primary key `teams_pkey` of `teams` of that index
ALTER TABLE teams ADD CONSTRAINT teams_pkey PRIMARY KEY USING INDEX teams_pkey_schemac_new;
-- make the unique constraint `people_years_id_key` of `people` of that index
ALTER TABLE people ADD CONSTRAINT people_years_id_key UNIQUE USING INDEX people_years_id_key_schemac_new;
-- make the primary key `people_pkey` of `people` of that index
ALTER TABLE people ADD CONSTRAINT people_pkey PRIMARY KEY USING INDEX people_pkey_schemac_new;
-- let the check that was built have the name `adult`
ALTER TABLE people RENAME CONSTRAINT adult_schemac_new TO adult;
-- let the index that was built have the name `people_years_idx`
ALTER INDEX people_years_idx_schemac_new RENAME TO people_years_idx;
-- let the index that was built have the name `people_born_idx`
ALTER INDEX people_born_idx_schemac_new RENAME TO people_born_idx;
-- let the index that was built have the name `people_id_idx`
ALTER INDEX people_id_idx_schemac_new RENAME TO people_id_idx;
-- let updates of `people` set `updated_at`
CREATE FUNCTION people_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER people_on_update BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION people_on_update();
-- add the foreign key `people_team_id_fkey` to `people` for rows to come
ALTER TABLE people ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) NOT VALID;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `people` meet the foreign key `people_team_id_fkey`
ALTER TABLE people VALIDATE CONSTRAINT people_team_id_fkey;
COMMIT;
