-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE posts IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the index `posts_numbers_idx`
DROP INDEX IF EXISTS posts_numbers_idx;
SET LOCAL statement_timeout = '3600s';
-- change the type of `posts.numbers` to integer[]
ALTER TABLE posts
  ALTER COLUMN numbers DROP DEFAULT,
  ALTER COLUMN numbers TYPE integer[] USING CAST(numbers AS integer[]),
  ALTER COLUMN numbers SET DEFAULT '{1}';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `posts_numbers_idx` on `posts`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS posts_numbers_idx ON posts USING gin (numbers);
