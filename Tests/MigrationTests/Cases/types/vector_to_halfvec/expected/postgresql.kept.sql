-- Made by schemac: from from to to.
-- blocks-reads: `chunks` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `chunks.embedding` as halfvec(3) from now on
-- data-may-not-fit: values of `chunks.embedding` that cannot be converted stop the migration
-- rewrites-table: every row of `chunks` is written anew for `embedding`
-- blocks-reads: `chunks` can be neither read nor written while its rows are written anew
-- builds-index: the index `chunks_embedding_idx` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_cd20972b`
LOCK TABLE chunks;

CREATE SCHEMA schemac_backup_cd20972b;

CREATE TABLE schemac_backup_cd20972b.chunks AS
  SELECT id, embedding::text AS embedding FROM chunks;

-- drop the index `chunks_embedding_idx`
DROP INDEX chunks_embedding_idx;

-- change the type of `chunks.embedding` to halfvec(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE halfvec(3) USING CAST(embedding AS halfvec(3));

-- create the index `chunks_embedding_idx` on `chunks`
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding halfvec_cosine_ops);

COMMIT;
