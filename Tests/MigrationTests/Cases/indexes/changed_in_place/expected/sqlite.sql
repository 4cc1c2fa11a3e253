-- Made by schemac: from from to to.
-- builds-index: the index `one` is built over all rows of `docs`
-- builds-index: the index `two` is built over all rows of `docs`
-- builds-index: the index `three` is built over all rows of `docs`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `one` of `docs`
DROP INDEX one;

-- drop the index `two` of `docs`
DROP INDEX two;

-- drop the index `three` of `docs`
DROP INDEX three;

-- create the index `one` on `docs`
CREATE INDEX one ON docs (title, rank);

-- create the index `two` on `docs`
CREATE INDEX two ON docs (rank DESC);

-- create the index `three` on `docs`
CREATE INDEX three ON docs (rank) WHERE rank > 4;

COMMIT;

PRAGMA foreign_keys = ON;
