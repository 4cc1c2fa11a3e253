-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `words_schemac_new` on `users`, while clients go on
CREATE INDEX CONCURRENTLY words_schemac_new ON users USING gin ((to_tsvector('simple', name)));

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
ALTER INDEX words RENAME TO words_schemac_old;
SET LOCAL statement_timeout = '3600s';
-- change the type of `users.at` to cidr
ALTER TABLE users ALTER COLUMN at TYPE cidr USING network(at)::cidr;
SET LOCAL statement_timeout = '60s';
-- let the index that was built have the name `words`
ALTER INDEX words_schemac_new RENAME TO words;
-- comment on `users`
COMMENT ON TABLE users IS 'Not in SQLite.';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `words_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS words_schemac_old;
