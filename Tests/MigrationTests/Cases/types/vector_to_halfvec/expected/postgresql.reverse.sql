-- Made by schemac: from to to from.
-- irreversible: what `chunks.embedding` held is lost
-- breaks-clients: clients get `chunks.embedding` as vector(3) from now on
-- rewrites-table: every row of `chunks` is written anew for `embedding`
-- blocks-reads: `chunks` can be neither read nor written while its rows are written anew
-- builds-index: the index `chunks_embedding_idx` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `chunks_embedding_idx`
DROP INDEX chunks_embedding_idx;

-- change the type of `chunks.embedding` to vector(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(3);

-- create the index `chunks_embedding_idx` on `chunks`
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

COMMIT;
