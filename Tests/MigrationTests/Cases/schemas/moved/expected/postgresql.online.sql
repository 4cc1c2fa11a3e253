-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the schema `auth`
CREATE SCHEMA IF NOT EXISTS auth;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE users IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
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
