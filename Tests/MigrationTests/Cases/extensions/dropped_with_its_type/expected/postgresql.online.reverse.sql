-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the extension `citext`
CREATE EXTENSION IF NOT EXISTS citext;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the extension `hstore`
CREATE EXTENSION IF NOT EXISTS hstore;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the extension `pg_trgm`
CREATE EXTENSION IF NOT EXISTS pg_trgm;
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
-- add the column `tags` to `users`
ALTER TABLE users ADD COLUMN tags hstore;
-- change the type of `users.email` to citext
ALTER TABLE users ALTER COLUMN email TYPE citext;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_name_idx` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_name_idx ON users USING gin (name gin_trgm_ops);
