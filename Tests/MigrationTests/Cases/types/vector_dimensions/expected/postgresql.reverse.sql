-- Made by schemac: from to to from.
-- deletes-data: the values of `chunks.half` are deleted
-- breaks-clients: clients that name the column `chunks.half` fail from now on
-- irreversible: what `chunks.embedding` held is lost
-- breaks-clients: clients get `chunks.embedding` as vector(3) from now on
-- data-may-not-fit: values of `chunks.embedding` that are no vector(3) stop the migration
-- rewrites-table: every row of `chunks` is written anew for `embedding`
-- blocks-reads: `chunks` can be neither read nor written while its rows are written anew
-- builds-index: the index `chunks_embedding_idx` is built over every row
-- blocks-writes: `chunks` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM chunks WHERE vector_dims(embedding) <> 3) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of chunks have a embedding that is no vector(3)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `chunks_embedding_idx`
DROP INDEX chunks_embedding_idx;

-- change the type of `chunks.embedding` to vector(3)
ALTER TABLE chunks ALTER COLUMN embedding TYPE vector(3);

-- drop `half` of `chunks`
ALTER TABLE chunks DROP COLUMN half;

-- create the index `chunks_embedding_idx` on `chunks`
CREATE INDEX chunks_embedding_idx ON chunks USING hnsw (embedding vector_cosine_ops);

COMMIT;
