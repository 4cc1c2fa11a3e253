-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_rank_title_idx_schemac_new` on `docs`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY docs_rank_title_idx_schemac_new ON docs (rank, title);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `docs_rank_title_idx` out of the way
ALTER INDEX docs_rank_title_idx RENAME TO docs_rank_title_idx_schemac_old;
-- let the index that was built have the name `docs_rank_title_idx`
ALTER INDEX docs_rank_title_idx_schemac_new RENAME TO docs_rank_title_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_title_idx` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_title_idx ON docs (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_rank_title_idx1` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_rank_title_idx1 ON docs (rank, title) WHERE done;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_new` on `docs`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY docs_new ON docs ((lower(title)), (coalesce(body, ''))) WHERE rank > 1;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_with` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_with ON docs (rank) INCLUDE (title, body);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_hash` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_hash ON docs USING hash (title);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_brin` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_brin ON docs USING brin (id) WITH (pages_per_range = 32);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_words` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY docs_words ON docs USING gin ((to_tsvector('english', title)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_idx`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_idx;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_title_rank_idx`
DROP INDEX CONCURRENTLY IF EXISTS docs_title_rank_idx;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_old`
DROP INDEX CONCURRENTLY IF EXISTS docs_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_title_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_title_idx_schemac_old;
