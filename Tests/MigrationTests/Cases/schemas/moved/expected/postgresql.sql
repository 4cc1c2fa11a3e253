-- Made by schemac: from from to to.
-- breaks-clients: clients that name the type `role` fail from now on
-- breaks-clients: clients that name `users` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- create the schema `auth`
CREATE SCHEMA IF NOT EXISTS auth;

-- drop the trigger of `users`
DROP TRIGGER users_on_update ON users;

DROP FUNCTION users_on_update();

-- rename the type `role` to `auth.role`
ALTER TYPE role SET SCHEMA auth;

-- move `users` to the schema `auth`
ALTER TABLE users SET SCHEMA auth;

-- let updates of `auth.users` set `at`
CREATE FUNCTION auth.users_on_update() RETURNS trigger LANGUAGE plpgsql AS $on_update$
BEGIN
  IF NEW.at IS NOT DISTINCT FROM OLD.at THEN
    NEW.at := now();
  END IF;
  RETURN NEW;
END
$on_update$;

CREATE TRIGGER users_on_update BEFORE UPDATE ON auth.users FOR EACH ROW EXECUTE FUNCTION auth.users_on_update();

COMMIT;
