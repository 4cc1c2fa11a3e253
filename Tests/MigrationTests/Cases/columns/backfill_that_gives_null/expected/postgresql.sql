-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` for which `backfill` gives nothing stop the migration
-- rewrites-table: rows of `users` are written anew in one statement
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST((first || '' '') || last AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get no name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `name` to `users`
ALTER TABLE users ADD COLUMN name text;

-- give the rows of `users` their `name`
UPDATE users
  SET name = (first || ' ') || last;

-- in `users`, let `name` be what it says
ALTER TABLE users ALTER COLUMN name SET NOT NULL;

COMMIT;
