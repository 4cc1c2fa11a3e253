-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'fresh' as `tag` fail from now on
-- rewrites-table: every row of `posts` is written anew for `tags`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- builds-index: the index `posts_tags_idx` is built over every row
-- blocks-writes: `posts` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_tags_idx`
DROP INDEX posts_tags_idx;

-- make the type `tag` anew: PostgreSQL cannot move a value
ALTER TYPE tag RENAME TO tag_schemac_old;

ALTER TYPE tag_schemac_old RENAME VALUE 'fresh' TO 'new';

CREATE TYPE tag AS ENUM ('new', 'hot', 'old');

-- change the type of `posts.tags` to the new tag[]
ALTER TABLE posts
  ALTER COLUMN tags DROP DEFAULT,
  ALTER COLUMN tags TYPE tag[] USING tags::text[]::tag[],
  ALTER COLUMN tags SET DEFAULT '{new}';

-- drop the old type `tag`
DROP TYPE tag_schemac_old;

-- create the index `posts_tags_idx` on `posts`
CREATE INDEX posts_tags_idx ON posts USING gin (tags);

COMMIT;
