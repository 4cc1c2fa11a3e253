-- Made by schemac: from to to from.
-- breaks-clients: clients get `documents.body` as json from now on
-- rewrites-table: every row of `documents` is written anew for `body`
-- blocks-reads: `documents` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `documents.body` to json
ALTER TABLE documents
  ALTER COLUMN body DROP DEFAULT,
  ALTER COLUMN body TYPE json,
  ALTER COLUMN body SET DEFAULT '{}';

-- put `body` of `documents` back
UPDATE documents AS present
  SET body = CASE WHEN present.body::text IS NOT DISTINCT FROM CAST(kept.schemac_new_body AS json)::text THEN kept.body ELSE present.body END
  FROM schemac_backup_d3c91c88.documents AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_d3c91c88`, whose rows are back
DROP TABLE schemac_backup_d3c91c88.documents;

DROP SCHEMA schemac_backup_d3c91c88;

COMMIT;
