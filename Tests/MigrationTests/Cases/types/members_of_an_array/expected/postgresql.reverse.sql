-- Made by schemac: from to to from.
-- builds-index: the index `posts_numbers_idx` is built over every row
-- blocks-writes: `posts` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `posts_numbers_idx`
DROP INDEX posts_numbers_idx;

-- drop `numbers` of `posts`
ALTER TABLE posts DROP COLUMN numbers;

-- make the column `numbers` of `posts` anew
ALTER TABLE posts ADD COLUMN numbers integer[] DEFAULT '{1}' NOT NULL;

-- create the index `posts_numbers_idx` on `posts`
CREATE INDEX posts_numbers_idx ON posts USING gin (numbers);

COMMIT;
