-- Made by schemac: from to to from.
-- breaks-clients: clients that name the old schema of `pgcrypto` fail from now on

BEGIN;

-- move the extension `pgcrypto` to the schema `public`
ALTER EXTENSION pgcrypto SET SCHEMA public;

-- drop the schema `extensions`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS extensions;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema extensions stays: something else needs it'';
END';

COMMIT;
