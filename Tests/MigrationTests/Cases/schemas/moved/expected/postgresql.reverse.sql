-- Made by schemac: from to to from.
-- breaks-clients: clients that name the type `auth.role` fail from now on
-- breaks-clients: clients that name `auth.users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the trigger of `auth.users`
DROP TRIGGER users_on_update ON auth.users;

DROP FUNCTION auth.users_on_update();

-- rename the type `auth.role` to `role`
ALTER TYPE auth.role SET SCHEMA public;

-- move `auth.users` to the schema `public`
ALTER TABLE auth.users SET SCHEMA public;

-- let updates of `users` set `at`
CREATE FUNCTION users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.at IS NOT DISTINCT FROM OLD.at THEN
    NEW.at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER users_on_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_on_update();

-- drop the schema `auth`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS auth;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema auth stays: something else needs it'';
END';

COMMIT;
