-- Made by schemac: from to to from.
-- irreversible: what `documents.body` held is lost
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

COMMIT;
