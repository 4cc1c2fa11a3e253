-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE auth.users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `auth`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS auth;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema auth stays: something else needs it'';
END';
COMMIT;
