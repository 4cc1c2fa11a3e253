-- Made by schemac: from to to from.
-- drops-index: queries that use the index `docs_title_idx` get slower
-- drops-index: queries that use the index `docs_rank_title_idx1` get slower
-- drops-index: queries that use the index `docs_new` get slower
-- drops-index: queries that use the index `docs_with` get slower
-- drops-index: queries that use the index `docs_hash` get slower
-- drops-index: queries that use the index `docs_brin` get slower
-- drops-index: queries that use the index `docs_words` get slower
-- builds-index: the index `docs_rank_idx` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_title_rank_idx` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_rank_title_idx` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built
-- builds-index: the index `docs_old` is built over every row
-- blocks-writes: `docs` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- drop the index `docs_title_idx`
DROP INDEX docs_title_idx;

-- drop the index `docs_rank_title_idx1`
DROP INDEX docs_rank_title_idx1;

-- drop the index `docs_new`
DROP INDEX docs_new;

-- drop the index `docs_with`
DROP INDEX docs_with;

-- drop the index `docs_hash`
DROP INDEX docs_hash;

-- drop the index `docs_brin`
DROP INDEX docs_brin;

-- drop the index `docs_words`
DROP INDEX docs_words;

-- drop the index `docs_rank_title_idx`
DROP INDEX docs_rank_title_idx;

-- create the index `docs_rank_idx` on `docs`
CREATE INDEX docs_rank_idx ON docs (rank);

-- create the index `docs_title_rank_idx` on `docs`
CREATE UNIQUE INDEX docs_title_rank_idx ON docs (title, rank);

-- create the index `docs_rank_title_idx` on `docs`
CREATE INDEX docs_rank_title_idx ON docs (rank DESC NULLS LAST, title) WHERE NOT (done);

-- create the index `docs_old` on `docs`
CREATE INDEX docs_old ON docs ((upper(title)));

COMMIT;
