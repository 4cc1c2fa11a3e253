-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the extension `pgcrypto` to the schema `public`
ALTER EXTENSION pgcrypto SET SCHEMA public;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the schema `extensions`, unless something else is in it
DO 'BEGIN
  DROP SCHEMA IF EXISTS extensions;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the schema extensions stays: something else needs it'';
END';
COMMIT;
