-- Made by schemac: from to to from.
-- drops-index: queries that use the index `users_name_idx` get slower
-- breaks-clients: clients get `users.email` as text from now on
-- irreversible: `email` of `users` get the old values back, also where they were changed since
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

-- put `email` of `users` back
UPDATE users AS present
  SET email = kept.email
  FROM schemac_backup_c669b22a.users AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_c669b22a`, whose rows are back
DROP TABLE schemac_backup_c669b22a.users;

DROP SCHEMA schemac_backup_c669b22a;

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
