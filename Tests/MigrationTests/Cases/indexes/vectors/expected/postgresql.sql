-- Made by schemac: from from to to.
-- builds-index: the index `on_a` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built
-- builds-index: the index `on_b` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built
-- builds-index: the index `on_c` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `on_b`
DROP INDEX on_b;

-- drop the index `on_c`
DROP INDEX on_c;

-- create the index `on_a` on `chunks`
CREATE INDEX on_a ON chunks USING hnsw (a vector_ip_ops) WITH (ef_construction = 32, m = 8);

-- create the index `on_b` on `chunks`
CREATE INDEX on_b ON chunks USING hnsw (b vector_l2_ops);

-- create the index `on_c` on `chunks`
CREATE INDEX on_c ON chunks USING ivfflat (c vector_l2_ops) WITH (lists = 20);

COMMIT;
