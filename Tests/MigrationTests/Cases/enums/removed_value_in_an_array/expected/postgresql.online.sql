-- Made by schemac: from from to to.

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
-- make the type `tag` anew: PostgreSQL cannot remove a value
ALTER TYPE tag RENAME TO tag_schemac_old;
CREATE TYPE tag AS ENUM ('new', 'hot');
SET LOCAL statement_timeout = '3600s';
-- change the type of `posts.tags` to the new tag[]
ALTER TABLE posts ALTER COLUMN tags TYPE tag[] USING tags::text[]::tag[];
SET LOCAL statement_timeout = '60s';
-- drop the old type `tag`
DROP TYPE tag_schemac_old;
COMMIT;
