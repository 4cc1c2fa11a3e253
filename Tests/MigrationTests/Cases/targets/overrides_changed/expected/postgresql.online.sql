-- Made by schemac: from from to to.

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
-- move the index `users_title_idx` out of the way
ALTER INDEX users_title_idx RENAME TO users_title_idx_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.email` to varchar(50)
ALTER TABLE users ALTER COLUMN email TYPE varchar(50);
SET LOCAL statement_timeout = '60s';
-- in `users`, give `score` its default
ALTER TABLE users ALTER COLUMN score SET DEFAULT 3;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_title_idx` on `users`, while clients go on
CREATE INDEX CONCURRENTLY users_title_idx ON users (title, email);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_title_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS users_title_idx_schemac_old;
