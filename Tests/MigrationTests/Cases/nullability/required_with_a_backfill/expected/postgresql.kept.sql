-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `users` without `name` stop the migration
-- data-may-not-fit: rows of `users` without `email` stop the migration
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE coalesce(name, coalesce(email, ''nobody'')) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no name and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE coalesce(email, (''user'' || CAST(id AS text)) || ''@example.com'') IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no email and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT coalesce(email, (''user'' || CAST(id AS text)) || ''@example.com'') AS email FROM users) AS users WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which users_email_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_a2863a36`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_a2863a36;

CREATE TABLE schemac_backup_a2863a36.users AS
  SELECT id, name, email, CAST(coalesce(name, coalesce(email, 'nobody')) AS text) AS schemac_new_name, CAST(coalesce(email, ('user' || CAST(id AS text)) || '@example.com') AS text) AS schemac_new_email FROM users;

-- give the rows of `users` their `name`, `email`
UPDATE users
  SET name = coalesce(name, coalesce(email, 'nobody')),
    email = coalesce(email, ('user' || CAST(id AS text)) || '@example.com')
  WHERE name IS NULL OR email IS NULL;

-- in `users`, make `name` NOT NULL; make `email` NOT NULL
ALTER TABLE users
  ALTER COLUMN name SET NOT NULL,
  ALTER COLUMN email SET NOT NULL;

COMMIT;
