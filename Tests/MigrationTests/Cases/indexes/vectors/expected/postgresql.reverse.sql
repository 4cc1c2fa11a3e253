-- Made by schemac: from to to from.
-- drops-index: queries that use the index `on_a` get slower
-- builds-index: the index `on_b` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built
-- builds-index: the index `on_c` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `on_a`
DROP INDEX on_a;

-- drop the index `on_b`
DROP INDEX on_b;

-- drop the index `on_c`
DROP INDEX on_c;

-- create the index `on_b` on `chunks`
CREATE INDEX on_b ON chunks USING hnsw (b vector_cosine_ops);

-- create the index `on_c` on `chunks`
CREATE INDEX on_c ON chunks USING ivfflat (c vector_l2_ops) WITH (lists = 10);

COMMIT;
