-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `adult` stop the migration
-- data-may-not-fit: rows of `users` that share their years, id stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `users` fail from now on
-- breaks-clients: clients that name the column `age` of `users` fail from now on
-- breaks-clients: clients get `teams.id` as bigint from now on
-- rewrites-table: every row of `teams` is written anew for `id`
-- blocks-reads: `teams` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `people.id` as bigint from now on
-- breaks-clients: clients get `people.team_id` as bigint from now on
-- breaks-clients: clients get `people.years` as integer from now on
-- data-may-not-fit: values of `users.age` that cannot be converted stop the migration
-- breaks-clients: clients get `people.born` as date from now on
-- data-may-not-fit: values of `users.born` that cannot be converted stop the migration
-- rewrites-table: every row of `people` is written anew for `id`, `team_id`, `years`, `born`
-- blocks-reads: `people` can be neither read nor written while its rows are written anew
-- scans-table: every row of `people` is read for `adult`
-- blocks-reads: `people` can be neither read nor written while its rows are read
-- builds-index: the index `people_born_idx` is built over every row
-- blocks-writes: `people` cannot be written while the index is built
-- builds-index: the index `people_id_idx` is built over every row
-- blocks-writes: `people` cannot be written while the index is built
-- scans-table: every row of `people` is read for `people_team_id_fkey`
-- blocks-writes: `people` and `teams` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(CAST(age AS integer) AS integer) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no age'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(CAST(age AS integer) AS integer) AS years FROM users) AS people WHERE NOT (years > 10)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users break adult'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(age AS integer) AS integer) AS years, id AS id FROM users) AS people WHERE (years) IS NOT NULL AND (id) IS NOT NULL GROUP BY (years), (id) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their years, id, which people_years_id_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_debe5cd7`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_debe5cd7;

CREATE TABLE schemac_backup_debe5cd7.users AS
  SELECT id, age, born, CAST(CAST(age AS integer) AS integer) AS schemac_new_age, CAST(CAST(born AS date) AS date) AS schemac_new_born FROM users;

-- drop the foreign key `users_team_id_fkey` of `users`
ALTER TABLE users DROP CONSTRAINT users_team_id_fkey;

-- drop the trigger of `users`
DROP TRIGGER users_on_update ON users;

DROP FUNCTION users_on_update();

-- drop the check `adult` of `users`
ALTER TABLE users DROP CONSTRAINT adult;

-- drop the index `users_born_idx`
DROP INDEX users_born_idx;

-- drop the index `users_id_idx`
DROP INDEX users_id_idx;

-- rename the table `users` to `people`
ALTER TABLE users RENAME TO people;

-- rename the index `users_age_idx` to `people_years_idx`
ALTER INDEX users_age_idx RENAME TO people_years_idx;

-- rename the primary key `users_pkey` to `people_pkey`
ALTER INDEX users_pkey RENAME TO people_pkey;

-- rename the unique constraint `users_age_id_key` to `people_years_id_key`
ALTER INDEX users_age_id_key RENAME TO people_years_id_key;

-- rename the column `age` of `people` to `years`
ALTER TABLE people RENAME COLUMN age TO years;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT users_id_not_null TO people_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_team_id_not_null TO people_team_id_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_age_not_null TO people_years_not_null;
    ALTER TABLE people RENAME CONSTRAINT users_updated_at_not_null TO people_updated_at_not_null;
  END IF;
END';

-- change the type of `teams.id` to bigint
ALTER TABLE teams ALTER COLUMN id TYPE bigint;

-- change types: `people.id` to bigint, `people.team_id` to bigint, `people.years` to integer, `people.born` to date
ALTER TABLE people
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN team_id TYPE bigint,
  ALTER COLUMN years TYPE integer USING CAST(years AS integer),
  ALTER COLUMN born DROP DEFAULT,
  ALTER COLUMN born TYPE date USING CAST(born AS date);

-- add the check `adult` to `people`
ALTER TABLE people ADD CONSTRAINT adult CHECK (years > 10);

-- create the index `people_born_idx` on `people`
CREATE INDEX people_born_idx ON people (born) WHERE born IS NOT NULL;

-- create the index `people_id_idx` on `people`
CREATE UNIQUE INDEX people_id_idx ON people (id) WHERE team_id > 0;

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

-- add the foreign key `people_team_id_fkey` to `people`
ALTER TABLE people ADD CONSTRAINT people_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);

-- comment on `people.years`
COMMENT ON COLUMN people.years IS 'In years.';

COMMIT;
