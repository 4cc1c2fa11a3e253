-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `on_b_schemac_new` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY on_b_schemac_new ON chunks USING hnsw (b vector_l2_ops);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `on_c_schemac_new` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY on_c_schemac_new ON chunks USING ivfflat (c vector_l2_ops) WITH (lists = 20);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- move the index `on_b` out of the way
ALTER INDEX on_b RENAME TO on_b_schemac_old;
-- move the index `on_c` out of the way
ALTER INDEX on_c RENAME TO on_c_schemac_old;
-- let the index that was built have the name `on_b`
ALTER INDEX on_b_schemac_new RENAME TO on_b;
-- let the index that was built have the name `on_c`
ALTER INDEX on_c_schemac_new RENAME TO on_c;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `on_a` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY on_a ON chunks USING hnsw (a vector_ip_ops) WITH (ef_construction = 32, m = 8);

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_b_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS on_b_schemac_old;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `on_c_schemac_old`
DROP INDEX CONCURRENTLY IF EXISTS on_c_schemac_old;
