-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `docs` that share their title, body stop the migration
-- drops-index: queries that use the index `docs_rank_idx` get slower
-- drops-index: queries that use the index `docs_title_rank_idx` get slower
-- drops-index: queries that use the index `docs_old` get slower
-- builds-index: the index `docs_title_idx` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_rank_title_idx` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_rank_title_idx1` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_new` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_with` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_hash` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_brin` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_words` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM docs WHERE (lower(title)) IS NOT NULL AND (coalesce(body, '''')) IS NOT NULL AND (rank > 1) GROUP BY (lower(title)), (coalesce(body, '''')) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of docs share their title, body, which docs_new forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `docs_rank_idx`
DROP INDEX docs_rank_idx;

-- drop the index `docs_title_rank_idx`
DROP INDEX docs_title_rank_idx;

-- drop the index `docs_old`
DROP INDEX docs_old;

-- drop the index `docs_rank_title_idx`
DROP INDEX docs_rank_title_idx;

-- create the index `docs_title_idx` on `docs`
CREATE INDEX docs_title_idx ON docs (title);

-- create the index `docs_rank_title_idx` on `docs`
CREATE UNIQUE INDEX docs_rank_title_idx ON docs (rank, title);

-- create the index `docs_rank_title_idx1` on `docs`
CREATE INDEX docs_rank_title_idx1 ON docs (rank, title) WHERE done;

-- create the index `docs_new` on `docs`
CREATE UNIQUE INDEX docs_new ON docs ((lower(title)), (coalesce(body, ''))) WHERE rank > 1;

-- create the index `docs_with` on `docs`
CREATE INDEX docs_with ON docs (rank) INCLUDE (title, body);

-- create the index `docs_hash` on `docs`
CREATE INDEX docs_hash ON docs USING hash (title);

-- create the index `docs_brin` on `docs`
CREATE INDEX docs_brin ON docs USING brin (id) WITH (pages_per_range = 32);

-- create the index `docs_words` on `docs`
CREATE INDEX docs_words ON docs USING gin ((to_tsvector('english', title)));

COMMIT;
