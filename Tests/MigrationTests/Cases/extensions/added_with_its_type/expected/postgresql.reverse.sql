-- Made by schemac: from to to from.
-- irreversible: what `users.email` held is lost
-- drops-index: queries that use the index `users_name_idx` get slower
-- breaks-clients: clients get `users.email` as text from now on
-- breaks-clients: clients that use what `citext` brings fail from now on
-- breaks-clients: clients that use what `pg_trgm` brings fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the index `users_name_idx`
DROP INDEX users_name_idx;

-- drop the unique constraint `users_email_key` of `users`
ALTER TABLE users DROP CONSTRAINT users_email_key;

-- change the type of `users.email` to text
ALTER TABLE users ALTER COLUMN email TYPE text;

-- drop the extension `citext`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS citext;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension citext stays: something else needs it'';
END';

-- drop the extension `pg_trgm`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS pg_trgm;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension pg_trgm stays: something else needs it'';
END';

COMMIT;
