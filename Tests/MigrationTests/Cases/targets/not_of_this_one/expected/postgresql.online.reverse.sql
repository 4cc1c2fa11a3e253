-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `words_schemac_back` on `users`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS words_schemac_back ON users USING gin ((to_tsvector('english', name)));

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
-- move the index `words` out of the way
ALTER INDEX IF EXISTS words RENAME TO words_schemac_gone;
-- change the type of `users.at` to inet
ALTER TABLE users ALTER COLUMN at TYPE inet;
-- let the index that was built have the name `words`
ALTER INDEX words_schemac_back RENAME TO words;
-- comment on `users`
COMMENT ON TABLE users IS NULL;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `words_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS words_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `words_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS words_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `words_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS words_schemac_old;
