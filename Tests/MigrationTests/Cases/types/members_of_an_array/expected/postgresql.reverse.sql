-- Made by schemac: from to to from.
-- breaks-clients: clients get `posts.numbers` as integer[] from now on
-- data-may-not-fit: values of `posts.numbers` that are no integer[] stop the migration
-- rewrites-table: every row of `posts` is written anew for `numbers`
-- blocks-reads: `posts` can be neither read nor written while its rows are written anew
-- builds-index: the index `posts_numbers_idx` is built over every row
-- blocks-writes: `posts` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_numbers_idx`
DROP INDEX posts_numbers_idx;

-- change the type of `posts.numbers` to integer[]
ALTER TABLE posts
  ALTER COLUMN numbers DROP DEFAULT,
  ALTER COLUMN numbers TYPE integer[] USING CAST(numbers AS integer[]),
  ALTER COLUMN numbers SET DEFAULT '{1}';

-- create the index `posts_numbers_idx` on `posts`
CREATE INDEX posts_numbers_idx ON posts USING gin (numbers);

COMMIT;
