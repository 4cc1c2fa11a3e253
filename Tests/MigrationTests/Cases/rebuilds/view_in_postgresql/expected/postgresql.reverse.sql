-- Made by schemac: from to to from.
-- deletes-data: the values of `users.age` are deleted
-- breaks-clients: clients that name the column `users.age` fail from now on
-- breaks-clients: clients get `users.name` as varchar(5) from now on
-- data-may-not-fit: values of `users.name` that are no varchar(5) stop the migration
-- rewrites-table: every row of `users` is written anew for `name`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE length(name) > 5) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have a name that is no varchar(5)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- change the type of `users.name` to varchar(5)
ALTER TABLE users ALTER COLUMN name TYPE varchar(5);

-- drop `age` of `users`
ALTER TABLE users DROP COLUMN age;

COMMIT;
