-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `on_b_schemac_back` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS on_b_schemac_back ON chunks USING hnsw (b vector_cosine_ops);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `on_c_schemac_back` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS on_c_schemac_back ON chunks USING ivfflat (c vector_l2_ops) WITH (lists = 10);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `on_b` out of the way
ALTER INDEX IF EXISTS on_b RENAME TO on_b_schemac_gone;
-- move the index `on_c` out of the way
ALTER INDEX IF EXISTS on_c RENAME TO on_c_schemac_gone;
-- let the index that was built have the name `on_b`
ALTER INDEX on_b_schemac_back RENAME TO on_b;
-- let the index that was built have the name `on_c`
ALTER INDEX on_c_schemac_back RENAME TO on_c;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_a`
DROP INDEX CONCURRENTLY IF EXISTS on_a;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_b_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS on_b_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_c_schemac_gone`
DROP INDEX CONCURRENTLY IF EXISTS on_c_schemac_gone;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_c_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS on_c_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_b_schemac_new`
DROP INDEX CONCURRENTLY IF EXISTS on_b_schemac_new;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_c_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS on_c_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_b_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS on_b_schemac_old;
