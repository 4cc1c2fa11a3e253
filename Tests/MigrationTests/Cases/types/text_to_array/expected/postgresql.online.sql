-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '3600s';
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
SET LOCAL statement_timeout = '3600s';
-- change the type of `posts.tags` to text[]
ALTER TABLE posts
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE text[] USING string_to_array(tags, ','),
  ALTER COLUMN tags SET DEFAULT '{}';
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `posts_tags_idx` on `posts`, while clients go on
CREATE INDEX CONCURRENTLY posts_tags_idx ON posts USING gin (tags);
