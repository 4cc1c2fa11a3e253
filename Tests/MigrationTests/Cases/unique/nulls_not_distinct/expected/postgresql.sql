-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` that share their a stop the migration
-- builds-index: the index behind `users_a_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read
-- builds-index: the index behind `users_b_key` is built over every row
-- blocks-reads: `users` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM users GROUP BY (a) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their a, which users_a_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the unique constraint `users_a_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_a_key;

-- drop the unique constraint `users_b_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_b_key;

-- add the unique constraint `users_a_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_a_key UNIQUE NULLS NOT DISTINCT (a);

-- add the unique constraint `users_b_key` to `users`
ALTER TABLE users ADD CONSTRAINT users_b_key UNIQUE (b);

COMMIT;
