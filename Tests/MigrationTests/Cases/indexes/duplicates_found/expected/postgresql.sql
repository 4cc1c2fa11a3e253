-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- builds-index: the index `users_email` is built over every row
-- blocks-writes: `users` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users WHERE (lower(email)) IS NOT NULL AND (NOT (gone)) GROUP BY (lower(email)) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which users_email forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- create the index `users_email` on `users`
CREATE UNIQUE INDEX users_email ON users ((lower(email))) WHERE NOT (gone);

COMMIT;
