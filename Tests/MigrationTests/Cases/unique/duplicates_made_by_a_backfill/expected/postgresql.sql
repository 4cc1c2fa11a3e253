-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `users` that share their slug stop the migration
-- rewrites-table: rows of `users` are written anew in one statement
-- scans-table: every row of `users` is read
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_slug_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(lower(name) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users get no slug'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(lower(name) AS text) AS slug FROM users) AS users WHERE (slug) IS NOT NULL GROUP BY (slug) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their slug, which users_slug_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `slug` to `users`
ALTER TABLE users ADD COLUMN slug text;

-- give the rows of `users` their `slug`
UPDATE users
  SET slug = lower(name);

-- in `users`, let `slug` be what it says
ALTER TABLE users ALTER COLUMN slug SET NOT NULL;

-- add the unique constraint `users_slug_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_slug_key UNIQUE (slug);

COMMIT;
