-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
SET LOCAL statement_timeout = '0s';
-- The locks of what follows, all of them or none.
DO 'BEGIN
  FOR schemac_try IN 1..100 LOOP
    BEGIN
      LOCK TABLE chunks IN ACCESS EXCLUSIVE MODE;
      RETURN;
    EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
      IF schemac_try = 100 THEN RAISE; END IF;
    END;
    PERFORM pg_sleep(least(schemac_try, 10));
  END LOOP;
END';
SET LOCAL statement_timeout = '60s';
-- drop the index `chunks_embedding_idx`
DROP INDEX IF EXISTS chunks_embedding_idx;
SET LOCAL statement_timeout = '3600s';
-- change the type of `chunks.embedding` to vector(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(3);
SET LOCAL statement_timeout = '60s';
-- drop `half` of `chunks`
ALTER TABLE chunks DROP COLUMN half;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `chunks_embedding_idx` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY IF NOT EXISTS chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- drop `half_schemac_new` of `chunks`
ALTER TABLE IF EXISTS chunks DROP COLUMN IF EXISTS half_schemac_new;
COMMIT;
