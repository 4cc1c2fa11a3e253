-- Made by schemac: from to to from.
-- breaks-clients: clients get `chunks.embedding` as vector(3) from now on
-- rewrites-table: every row of `chunks` is written anew for `embedding`
-- blocks-reads: `chunks` can be neither read nor written while its rows are written anew
-- irreversible: `embedding` of `chunks` get the old values back, also where they were changed since
-- builds-index: the index `chunks_embedding_idx` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `chunks_embedding_idx`
DROP INDEX chunks_embedding_idx;

-- change the type of `chunks.embedding` to vector(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(3);

-- put `embedding` of `chunks` back
UPDATE chunks AS present
  SET embedding = kept.embedding::vector(3)
  FROM schemac_backup_cd20972b.chunks AS kept
  WHERE present.id = kept.id;

-- create the index `chunks_embedding_idx` on `chunks`
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

-- drop the schema `schemac_backup_cd20972b`, whose rows are back
DROP TABLE schemac_backup_cd20972b.chunks;

DROP SCHEMA schemac_backup_cd20972b;

COMMIT;
