-- Made by schemac: from to to from.
-- rewrites-table: every row of `posts` is written anew for `tags`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `tag` anew: a new value is used in the transaction that adds it
ALTER TYPE tag RENAME TO tag_schemac_old;

CREATE TYPE tag AS ENUM ('new', 'hot', 'old');

-- change the type of `posts.tags` to the new tag[]
ALTER TABLE posts ALTER COLUMN tags TYPE tag[] USING tags::text[]::tag[];

-- drop the old type `tag`
DROP TYPE tag_schemac_old;

COMMIT;
