-- Made by schemac: from to to from.
-- deletes-data: the values of `posts.state` are deleted
-- breaks-clients: clients that name the column `posts.state` fail from now on
-- deletes-data: the values of `posts.score` are deleted
-- breaks-clients: clients that name the column `posts.score` fail from now on
-- deletes-data: the values of `posts.seen` are deleted
-- breaks-clients: clients that name the column `posts.seen` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `state`, `score`, `seen` of `posts`
ALTER TABLE posts
  DROP COLUMN state,
  DROP COLUMN score,
  DROP COLUMN seen;

COMMIT;
