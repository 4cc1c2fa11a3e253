-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- rename the index `docs_by_title` to `docs_title_idx`
ALTER INDEX docs_by_title RENAME TO docs_title_idx;
COMMIT;
