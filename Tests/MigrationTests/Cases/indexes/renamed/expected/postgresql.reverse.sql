-- Made by schemac: from to to from.

BEGIN;

-- rename the index `docs_title_idx` to `docs_by_title`
ALTER INDEX docs_title_idx RENAME TO docs_by_title;

COMMIT;
