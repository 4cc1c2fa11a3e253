-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_rank_title_idx_schemac_back` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS docs_rank_title_idx_schemac_back ON docs (rank DESC NULLS LAST, title) WHERE NOT (done);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `docs_rank_title_idx` out of the way
ALTER INDEX IF EXISTS docs_rank_title_idx RENAME TO docs_rank_title_idx_schemac_gone;
-- let the index that was built have the name `docs_rank_title_idx`
ALTER INDEX docs_rank_title_idx_schemac_back RENAME TO docs_rank_title_idx;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_rank_idx` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS docs_rank_idx ON docs (rank);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_title_rank_idx` on `docs`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS docs_title_rank_idx ON docs (title, rank);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `docs_old` on `docs`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS docs_old ON docs ((upper(title)));

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_title_idx`
DROP INDEX CONCURRENTLY IF EXISTS docs_title_idx;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_title_idx1`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_title_idx1;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_new`
DROP INDEX CONCURRENTLY IF EXISTS docs_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_with`
DROP INDEX CONCURRENTLY IF EXISTS docs_with;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_hash`
DROP INDEX CONCURRENTLY IF EXISTS docs_hash;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_brin`
DROP INDEX CONCURRENTLY IF EXISTS docs_brin;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_words`
DROP INDEX CONCURRENTLY IF EXISTS docs_words;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_title_idx_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_title_idx_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_title_idx_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_title_idx_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `docs_rank_title_idx_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS docs_rank_title_idx_schemac_old;
