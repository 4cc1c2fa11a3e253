-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- create the extension `vector`
CREATE EXTENSION IF NOT EXISTS vector;

-- create the table `chunks`
CREATE TABLE chunks (
  id bigint NOT NULL,
  embedding vector(3) NOT NULL,
  kept_id bigint NOT NULL,
  CONSTRAINT chunks_pkey PRIMARY KEY (id)
);

CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

INSERT INTO chunks (id, embedding, kept_id)
  SELECT id, embedding::vector(3), kept_id FROM schemac_backup_88f43c1a.chunks;

-- add the foreign key `chunks_kept_id_fkey` to `chunks`
ALTER TABLE chunks ADD CONSTRAINT chunks_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES kept (id) ON DELETE CASCADE;

-- drop the schema `schemac_backup_88f43c1a`, whose rows are back
DROP TABLE schemac_backup_88f43c1a.chunks;

DROP SCHEMA schemac_backup_88f43c1a;

COMMIT;
