-- Made by schemac from vectors. Do not edit.

BEGIN;

CREATE EXTENSION IF NOT EXISTS vector;

CREATE TABLE documents (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  small vector(3) NOT NULL,
  large vector(3072),
  half halfvec(1536),
  with_default vector(2) DEFAULT '[1, -0.5]' NOT NULL,
  CONSTRAINT documents_pkey PRIMARY KEY (id),
  CONSTRAINT three CHECK (vector_dims(small) = 3)
);

CREATE INDEX documents_small_l2 ON documents USING hnsw (small vector_l2_ops) WITH (ef_construction = 32, m = 8);

CREATE INDEX documents_half_cosine ON documents USING ivfflat (half halfvec_cosine_ops) WITH (lists = 10);

CREATE INDEX documents_large_cosine ON documents USING hnsw ((CAST(large AS halfvec(3072))) halfvec_cosine_ops);

COMMIT;
