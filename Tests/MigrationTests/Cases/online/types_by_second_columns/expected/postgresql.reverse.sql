-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `adult` stop the migration
-- irreversible: what `users.age` held is lost
-- irreversible: what `users.born` held is lost
-- breaks-clients: clients that name `people` fail from now on
-- breaks-clients: clients that name the column `years` of `people` fail from now on
-- breaks-clients: clients get `teams.id` as integer from now on
-- data-may-not-fit: values of `teams.id` that are no integer stop the migration
-- rewrites-table: every row of `teams` is written anew for `id`
-- blocks-reads: `teams` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `users.id` as integer from now on
-- data-may-not-fit: values of `people.id` that are no integer stop the migration
-- breaks-clients: clients get `users.team_id` as integer from now on
-- data-may-not-fit: values of `people.team_id` that are no integer stop the migration
-- breaks-clients: clients get `users.age` as text from now on
-- rewrites-table: every row of `users` is written anew for `id`, `team_id`, `age`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- scans-table: every row of `users` is read for `adult`
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index `users_born_idx` is built over every row
-- blocks-writes: `users` cannot be written while the index is built
-- builds-index: the index `users_id_idx` is built over every row
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM teams WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of teams have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a id that is no integer'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE team_id NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people have a team_id that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT CAST(years AS text) AS age FROM people) AS users WHERE NOT (age > ''10'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people break adult'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `people_team_id_fkey` of `people`
ALTER TABLE people DROP CONSTRAINT people_team_id_fkey;

-- drop the trigger of `people`
DROP TRIGGER people_on_update ON people;

DROP FUNCTION people_on_update();

-- drop the check `adult` of `people`
ALTER TABLE people DROP CONSTRAINT adult;

-- drop the index `people_born_idx`
DROP INDEX people_born_idx;

-- drop the index `people_id_idx`
DROP INDEX people_id_idx;

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
    ALTER TABLE users RENAME CONSTRAINT people_id_not_null TO users_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_team_id_not_null TO users_team_id_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_years_not_null TO users_age_not_null;
    ALTER TABLE users RENAME CONSTRAINT people_updated_at_not_null TO users_updated_at_not_null;
  END IF;
END';

-- make the column `born` of `users` anew
ALTER TABLE users ADD COLUMN born text DEFAULT '2000-01-01';

-- change the type of `teams.id` to integer
ALTER TABLE teams ALTER COLUMN id TYPE integer;

-- change types: `users.id` to integer, `users.team_id` to integer, `users.age` to text
ALTER TABLE users
  ALTER COLUMN id TYPE integer,
  ALTER COLUMN team_id TYPE integer,
  ALTER COLUMN age TYPE text;

-- add the check `adult` to `users`
ALTER TABLE users ADD CONSTRAINT adult CHECK (age > '10');

-- create the index `users_born_idx` on `users`
CREATE INDEX users_born_idx ON users (born) WHERE born IS NOT NULL;

-- create the index `users_id_idx` on `users`
CREATE UNIQUE INDEX users_id_idx ON users (id) WHERE team_id > 0;

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

-- add the foreign key `users_team_id_fkey` to `users`
ALTER TABLE users ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams (id);

-- comment on `users.age`
COMMENT ON COLUMN users.age IS 'In words.';

COMMIT;
