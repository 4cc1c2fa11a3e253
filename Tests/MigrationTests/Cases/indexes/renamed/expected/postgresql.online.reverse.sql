-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- rename the index `docs_title_idx` to `docs_by_title`
ALTER INDEX docs_title_idx RENAME TO docs_by_title;
COMMIT;
