-- Made by schemac: from to to from.
-- builds-index: the index `docs_by_title` is built over all rows of `docs`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `docs_title_idx` of `docs`
DROP INDEX docs_title_idx;

-- create the index `docs_by_title` on `docs`
CREATE INDEX docs_by_title ON docs (title);

COMMIT;

PRAGMA foreign_keys = ON;
