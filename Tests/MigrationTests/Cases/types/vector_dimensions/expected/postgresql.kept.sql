-- Made by schemac: from from to to.
-- blocks-reads: `chunks` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `chunks` are written anew in one statement
-- breaks-clients: clients get `chunks.embedding` as vector(4) from now on
-- data-may-not-fit: values of `chunks.embedding` that cannot be converted stop the migration
-- rewrites-table: every row of `chunks` is written anew for `embedding`
-- blocks-reads: `chunks` can be neither read nor written while its rows are written anew
-- builds-index: the index `chunks_embedding_idx` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_df7458ba`
LOCK TABLE chunks;

CREATE SCHEMA schemac_backup_df7458ba;

CREATE TABLE schemac_backup_df7458ba.chunks AS
  SELECT id, embedding::text AS embedding FROM chunks;

-- drop the index `chunks_embedding_idx`
DROP INDEX chunks_embedding_idx;

-- add the column `half` to `chunks`
ALTER TABLE chunks ADD COLUMN half halfvec(3);

-- give the rows of `chunks` their `half`
UPDATE chunks
  SET half = CAST(embedding AS halfvec(3));

-- change the type of `chunks.embedding` to vector(4)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(4) USING NULL;

-- create the index `chunks_embedding_idx` on `chunks`
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

COMMIT;
