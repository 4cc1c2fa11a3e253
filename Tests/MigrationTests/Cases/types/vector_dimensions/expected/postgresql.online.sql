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
-- add `half_schemac_new` to `chunks`, without values at first
ALTER TABLE chunks ADD COLUMN half_schemac_new halfvec(3);
COMMIT;

SET lock_timeout = '1s';
SET statement_timeout = '0s';
-- give the rows of `chunks` their `half_schemac_new`, 1000 at a time
DO '#variable_conflict use_column
DECLARE
  schemac_low_1 chunks.id%TYPE;
  schemac_high_1 chunks.id%TYPE;
BEGIN
  SELECT id INTO schemac_low_1 FROM chunks ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO schemac_high_1 FROM chunks WHERE id >= schemac_low_1 ORDER BY id OFFSET 1000 LIMIT 1;
    EXIT WHEN NOT FOUND;
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE chunks SET half_schemac_new = CAST(embedding AS halfvec(3))
          WHERE id >= schemac_low_1 AND id < schemac_high_1 AND (half_schemac_new IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
    PERFORM pg_sleep(0.01);
    schemac_low_1 := schemac_high_1;
  END LOOP;
  IF schemac_low_1 IS NOT NULL THEN
    FOR schemac_try IN 1..1000 LOOP
      BEGIN
        UPDATE chunks SET half_schemac_new = CAST(embedding AS halfvec(3))
          WHERE id >= schemac_low_1 AND (half_schemac_new IS NULL);
        EXIT;
      EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
        IF schemac_try = 1000 THEN RAISE; END IF;
      END;
      PERFORM pg_sleep(0.1);
    END LOOP;
    COMMIT;
  END IF;
END';

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
-- let `half` of `chunks` be seen
ALTER TABLE chunks RENAME COLUMN half_schemac_new TO half;
SET LOCAL statement_timeout = '3600s';
-- change the type of `chunks.embedding` to vector(4)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(4) USING NULL;
COMMIT;

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `chunks_embedding_idx` on `chunks`, while clients go on
CREATE INDEX CONCURRENTLY chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);
