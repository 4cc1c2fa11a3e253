-- Made by schemac: from from to to.

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
DROP INDEX chunks_embedding_idx;
SET LOCAL statement_timeout = '3600s';
-- change the type of `chunks.embedding` to halfvec(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE halfvec(3) USING CAST(embedding AS halfvec(3));
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `chunks_embedding_idx` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY chunks_embedding_idx ON chunks USING hnsw (embedding halfvec_cosine_ops);
