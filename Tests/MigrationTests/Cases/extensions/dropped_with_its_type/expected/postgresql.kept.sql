-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `users.tags` fail from now on
-- data-may-not-fit: rows of `users` that share their email stop the migration
-- blocks-reads: `users` can be neither read nor written while its rows are copied
-- drops-index: queries that use the index `users_name_idx` get slower
-- breaks-clients: clients get `users.email` as text from now on
-- data-may-not-fit: values of `users.email` that cannot be converted stop the migration
-- rewrites-table: every row of `users` is written anew for `email`
-- blocks-reads: `users` can be neither read nor written while its rows are written anew
-- breaks-clients: clients that use what `citext` brings fail from now on
-- breaks-clients: clients that use what `hstore` brings fail from now on
-- breaks-clients: clients that use what `pg_trgm` brings fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM users WHERE CAST(CAST(email AS text) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users have no email'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(CAST(email AS text) AS text) AS email FROM users) AS users WHERE (email) IS NOT NULL GROUP BY (email) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of users share their email, which users_email_key forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_a29555ef`
LOCK TABLE users;

CREATE SCHEMA schemac_backup_a29555ef;

CREATE TABLE schemac_backup_a29555ef.users AS
  SELECT id, tags::text AS tags, email::text AS email FROM users;

-- drop the index `users_name_idx`
DROP INDEX users_name_idx;

-- change the type of `users.email` to text
ALTER TABLE users ALTER COLUMN email TYPE text USING CAST(email AS text);

-- drop `tags` of `users`
ALTER TABLE users DROP COLUMN tags;

-- drop the extension `citext`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS citext;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension citext stays: something else needs it'';
END';

-- drop the extension `hstore`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS hstore;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension hstore stays: something else needs it'';
END';

-- drop the extension `pg_trgm`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS pg_trgm;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension pg_trgm stays: something else needs it'';
END';

COMMIT;
