-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_a_key_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_a_key_schemac_back ON users (a);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_b_key_schemac_back` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS users_b_key_schemac_back ON users (b) NULLS NOT DISTINCT;

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
-- drop the unique constraint `users_a_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_a_key;
-- drop the unique constraint `users_b_key` of `users`
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_b_key;
-- make the unique constraint `users_a_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_a_key UNIQUE USING INDEX users_a_key_schemac_back;
-- make the unique constraint `users_b_key` of `users` of that index
ALTER TABLE users ADD CONSTRAINT users_b_key UNIQUE USING INDEX users_b_key_schemac_back;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_b_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_b_key_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_a_key_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS users_a_key_schemac_new;
