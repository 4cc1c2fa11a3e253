-- Made by schemac: from to to from.
-- builds-index: the index `docs_rank_title_idx` is built over all rows of `docs`
-- builds-index: the index `docs_rank_idx` is built over all rows of `docs`
-- builds-index: the index `docs_title_rank_idx` is built over all rows of `docs`
-- data-may-not-fit: rows of `docs` that are the same to `docs_title_rank_idx` stop the migration
-- builds-index: the index `docs_old` is built over all rows of `docs`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT title, rank FROM docs) WHERE title IS NOT NULL AND rank IS NOT NULL GROUP BY title, rank HAVING count(*) > 1)), 'rows of docs share their title, rank, which docs_title_rank_idx forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of docs share their title, rank, which docs_title_rank_idx forbids" CHECK (problem <> 'rows of docs share their title, rank, which docs_title_rank_idx forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `docs_title_idx` of `docs`
DROP INDEX docs_title_idx;

-- drop the index `docs_rank_title_idx` of `docs`
DROP INDEX docs_rank_title_idx;

-- drop the index `docs_rank_title_idx1` of `docs`
DROP INDEX docs_rank_title_idx1;

-- drop the index `docs_new` of `docs`
DROP INDEX docs_new;

-- create the index `docs_rank_title_idx` on `docs`
CREATE INDEX docs_rank_title_idx ON docs (rank DESC, title) WHERE NOT (done);

-- create the index `docs_rank_idx` on `docs`
CREATE INDEX docs_rank_idx ON docs (rank);

-- create the index `docs_title_rank_idx` on `docs`
CREATE UNIQUE INDEX docs_title_rank_idx ON docs (title, rank);

-- create the index `docs_old` on `docs`
CREATE INDEX docs_old ON docs (upper(title));

COMMIT;

PRAGMA foreign_keys = ON;
