-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` without `name` stop the migration
-- data-may-not-fit: rows of `users` without `age` stop the migration
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE name IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no name'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE age IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no age'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `note` to `users`
ALTER TABLE users ADD COLUMN note text;

-- in `users`, make `name` NOT NULL; make `age` NOT NULL
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  ALTER COLUMN age SET NOT NULL;

COMMIT;
