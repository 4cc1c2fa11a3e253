-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- create the extension `vector`
CREATE EXTENSION IF NOT EXISTS vector;
COMMIT;

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE kept IN SHARE ROW EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- create the table `chunks`
CREATE TABLE chunks (
  id bigint NOT NULL,
  embedding vector(3) NOT NULL,
  kept_id bigint NOT NULL,
  CONSTRAINT chunks_pkey PRIMARY KEY (id)
);
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);
SET LOCAL statement_timeout = '3600s';
-- add the foreign key `chunks_kept_id_fkey` to `chunks`
ALTER TABLE chunks ADD CONSTRAINT chunks_kept_id_fkey FOREIGN KEY (kept_id) REFERENCES kept (id) ON DELETE CASCADE;
COMMIT;
