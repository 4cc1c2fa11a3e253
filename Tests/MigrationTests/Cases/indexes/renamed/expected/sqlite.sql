-- Made by schemac: from from to to.
-- builds-index: the index `docs_title_idx` is built over all rows of `docs`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `docs_by_title` of `docs`
DROP INDEX docs_by_title;

-- create the index `docs_title_idx` on `docs`
CREATE INDEX docs_title_idx ON docs (title);

COMMIT;

PRAGMA foreign_keys = ON;
