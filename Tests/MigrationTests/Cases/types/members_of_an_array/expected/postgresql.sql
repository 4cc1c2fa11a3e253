-- Made by schemac: from from to to.
-- breaks-clients: clients get `posts.numbers` as bigint[] from now on
-- rewrites-table: every row of `posts` is written anew for `numbers`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- builds-index: the index `posts_numbers_idx` is built over every row
-- blocks-writes: `posts` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_numbers_idx`
DROP INDEX posts_numbers_idx;

-- change the type of `posts.numbers` to bigint[]
ALTER TABLE posts
  ALTER COLUMN numbers DROP DEFAULT,
  ALTER COLUMN numbers TYPE bigint[],
  ALTER COLUMN numbers SET DEFAULT '{1}';

-- create the index `posts_numbers_idx` on `posts`
CREATE INDEX posts_numbers_idx ON posts USING gin (numbers);

COMMIT;
