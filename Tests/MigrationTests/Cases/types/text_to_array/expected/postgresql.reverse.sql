-- Made by schemac: from to to from.
-- irreversible: what `posts.tags` held is lost
-- drops-index: queries that use the index `posts_tags_idx` get slower

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_tags_idx`
DROP INDEX posts_tags_idx;

-- drop `tags` of `posts`
ALTER TABLE posts DROP COLUMN tags;

-- make the column `tags` of `posts` anew
ALTER TABLE posts ADD COLUMN tags text DEFAULT '' NOT NULL;

COMMIT;
