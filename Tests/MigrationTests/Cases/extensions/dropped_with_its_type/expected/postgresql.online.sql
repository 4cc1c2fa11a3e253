-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.email` to text
ALTER TABLE users ALTER COLUMN email TYPE text USING CAST(email AS text);
SET LOCAL statement_timeout = '60s';
-- drop `tags` of `users`
ALTER TABLE users DROP COLUMN tags;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_name_idx`
DROP INDEX CONCURRENTLY IF EXISTS users_name_idx;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the extension `citext`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS citext;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension citext stays: something else needs it'';
END';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the extension `hstore`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS hstore;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension hstore stays: something else needs it'';
END';
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop the extension `pg_trgm`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS pg_trgm;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension pg_trgm stays: something else needs it'';
END';
COMMIT;
