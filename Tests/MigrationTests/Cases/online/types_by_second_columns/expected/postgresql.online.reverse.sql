-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE people IN ACCESS EXCLUSIVE MODE;
      LOCK TABLE teams IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the foreign key `people_team_id_fkey` of `people`
ALTER TABLE people DROP CONSTRAINT IF EXISTS people_team_id_fkey;
-- drop the trigger of `people`
DROP TRIGGER people_on_update ON people;
DROP FUNCTION people_on_update();
-- drop the check `adult` of `people`
ALTER TABLE people DROP CONSTRAINT IF EXISTS adult;
-- drop the index `people_born_idx`
DROP INDEX IF EXISTS people_born_idx;
-- drop the index `people_id_idx`
DROP INDEX IF EXISTS people_id_idx;
-- drop `born` of `people`
ALTER TABLE people DROP COLUMN born;
-- rename the table `people` to `users`
ALTER TABLE people RENAME TO users;
-- rename the index `people_years_idx` to `users_age_idx`
ALTER INDEX people_years_idx RENAME TO users_age_idx;
-- rename the primary key `people_pkey` to `users_pkey`
ALTER INDEX people_pkey RENAME TO users_pkey;
-- rename the unique constraint `people_years_id_key` to `users_age_id_key`
ALTER INDEX people_years_id_key RENAME TO users_age_id_key;
-- rename the column `years` of `users` to `age`
ALTER TABLE users RENAME COLUMN years TO age;
DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_team_id_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_team_id_not_null TO users_team_id_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_years_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_years_not_null TO users_age_not_null;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = ''users''::regclass AND conname = ''people_updated_at_not_null'') THEN
      ALTER TABLE users RENAME CONSTRAINT people_updated_at_not_null TO users_updated_at_not_null;
    END IF;
  END IF;
END';
-- make the column `born` of `users` anew
ALTER TABLE users ADD COLUMN born text DEFAULT '2000-01-01';
SET LOCAL statement_timeout = '3600s';
-- change the type of `teams.id` to integer
ALTER TABLE teams ALTER COLUMN id TYPE integer;
-- change types: `users.id` to integer, `users.team_id` to integer, `users.age` to text
ALTER TABLE users
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN team_id TYPE integer,
  ALTER COLUMN age TYPE text;
SET LOCAL statement_timeout = '60s';
-- add the check `adult` to `users`
ALTER TABLE users ADD CONSTRAINT adult CHECK (age > '10') NOT VALID;
SET LOCAL statement_timeout = '3600s';
-- create the index `users_id_idx` on `users`
CREATE UNIQUE INDEX users_id_idx ON users (id) WHERE team_id > 0;
SET LOCAL statement_timeout = '60s';
-- let updates of `users` set `updated_at`
CREATE FUNCTION users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
    NEW.updated_at := now();
  END IF;
  RETURN NEW;
END
$on_update$;
CREATE TRIGGER users_on_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_on_update();
-- add the foreign key `users_team_id_fkey` to `users` for rows to come
ALTER TABLE users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id) NOT VALID;
-- comment on `users.age`
COMMENT ON COLUMN users.age IS 'In words.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_born_idx` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_born_idx ON users (born) WHERE born IS NOT NULL;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the check `adult`
ALTER TABLE users VALIDATE CONSTRAINT adult;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
BEGIN;
-- find out whether all rows of `users` meet the foreign key `users_team_id_fkey`
ALTER TABLE users VALIDATE CONSTRAINT users_team_id_fkey;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS people_pkey_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_years_id_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS people_years_id_key_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_id_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS people_id_idx_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_born_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS people_born_idx_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `people_years_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS people_years_idx_schemac_new;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the check `adult_schemac_new` of `users`
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS adult_schemac_new;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `teams_pkey_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS teams_pkey_schemac_new;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow` of `users` have values
ALTER TABLE IF EXISTS users DROP CONSTRAINT IF EXISTS id_schemac_shadow_schemac_not_null, DROP CONSTRAINT IF EXISTS team_id_schemac_shadow_schemac_not_null, DROP CONSTRAINT IF EXISTS years_schemac_shadow_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what fills the second columns of `users`
DROP FUNCTION IF EXISTS "~schemac_shadow_users"() CASCADE;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `id_schemac_shadow`, `team_id_schemac_shadow`, `years_schemac_shadow`, `born_schemac_shadow` of `users`
ALTER TABLE IF EXISTS users DROP COLUMN IF EXISTS id_schemac_shadow, DROP COLUMN IF EXISTS team_id_schemac_shadow, DROP COLUMN IF EXISTS years_schemac_shadow, DROP COLUMN IF EXISTS born_schemac_shadow;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what proves that `id_schemac_shadow` of `teams` have values
ALTER TABLE IF EXISTS teams DROP CONSTRAINT IF EXISTS id_schemac_shadow_schemac_not_null;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop what fills the second columns of `teams`
DROP FUNCTION IF EXISTS "~schemac_shadow_teams"() CASCADE;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `id_schemac_shadow` of `teams`
ALTER TABLE IF EXISTS teams DROP COLUMN IF EXISTS id_schemac_shadow;
COMMIT;
