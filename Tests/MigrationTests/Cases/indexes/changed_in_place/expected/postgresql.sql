-- Made by schemac: from from to to.
-- builds-index: the index `one` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `two` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `three` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `four` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `five` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `one`
DROP INDEX one;

-- drop the index `two`
DROP INDEX two;

-- drop the index `three`
DROP INDEX three;

-- drop the index `four`
DROP INDEX four;

-- drop the index `five`
DROP INDEX five;

-- create the index `one` on `docs`
CREATE INDEX one ON docs (title, rank);

-- create the index `two` on `docs`
CREATE INDEX two ON docs (rank DESC);

-- create the index `three` on `docs`
CREATE INDEX three ON docs (rank) WHERE rank > 4;

-- create the index `four` on `docs`
CREATE INDEX four ON docs USING hash (title);

-- create the index `five` on `docs`
CREATE INDEX five ON docs (rank) WITH (fillfactor = 80);

-- comment on the index `six`
COMMENT ON INDEX six IS 'New.';

COMMIT;
