-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_title_idx_schemac_back` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS users_title_idx_schemac_back ON users ((lower(title)));

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
-- drop the index `users_title_idx`
DROP INDEX IF EXISTS users_title_idx;
-- change the type of `users.email` to text
ALTER TABLE users ALTER COLUMN email TYPE text;
-- in `users`, give `score` its default
ALTER TABLE users ALTER COLUMN score SET DEFAULT 1;
-- let the index that was built have the name `users_title_idx`
ALTER INDEX users_title_idx_schemac_back RENAME TO users_title_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_title_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS users_title_idx_schemac_old;
