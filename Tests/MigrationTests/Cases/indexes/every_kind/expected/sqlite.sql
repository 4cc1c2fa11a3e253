-- Made by schemac: from from to to.
-- builds-index: the index `docs_title_idx` is built over all rows of `docs`
-- builds-index: the index `docs_rank_title_idx` is built over all rows of `docs`
-- data-may-not-fit: rows of `docs` that are the same to `docs_rank_title_idx` stop the migration
-- builds-index: the index `docs_rank_title_idx1` is built over all rows of `docs`
-- builds-index: the index `docs_new` is built over all rows of `docs`
-- data-may-not-fit: rows of `docs` that are the same to `docs_new` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT title, rank FROM docs) WHERE rank IS NOT NULL AND title IS NOT NULL GROUP BY rank, title HAVING count(*) > 1)), 'rows of docs share their rank, title, which docs_rank_title_idx forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT title, body, rank FROM docs) WHERE (rank > 1) AND (lower(title)) IS NOT NULL AND (coalesce(body, '')) IS NOT NULL GROUP BY (lower(title)), (coalesce(body, '')) HAVING count(*) > 1)), 'rows of docs share their docs_new, docs_new, which docs_new forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of docs share their rank, title, which docs_rank_title_idx forbids" CHECK (problem <> 'rows of docs share their rank, title, which docs_rank_title_idx forbids' OR number = 0),
  CONSTRAINT "rows of docs share their docs_new, docs_new, which docs_new forbids" CHECK (problem <> 'rows of docs share their docs_new, docs_new, which docs_new forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- drop the index `docs_rank_title_idx` of `docs`
DROP INDEX docs_rank_title_idx;

-- drop the index `docs_rank_idx` of `docs`
DROP INDEX docs_rank_idx;

-- drop the index `docs_title_rank_idx` of `docs`
DROP INDEX docs_title_rank_idx;

-- drop the index `docs_old` of `docs`
DROP INDEX docs_old;

-- create the index `docs_title_idx` on `docs`
CREATE INDEX docs_title_idx ON docs (title);

-- create the index `docs_rank_title_idx` on `docs`
CREATE UNIQUE INDEX docs_rank_title_idx ON docs (rank, title);

-- create the index `docs_rank_title_idx1` on `docs`
CREATE INDEX docs_rank_title_idx1 ON docs (rank, title) WHERE done;

-- create the index `docs_new` on `docs`
CREATE UNIQUE INDEX docs_new ON docs (lower(title), coalesce(body, '')) WHERE rank > 1;

COMMIT;

PRAGMA foreign_keys = ON;
