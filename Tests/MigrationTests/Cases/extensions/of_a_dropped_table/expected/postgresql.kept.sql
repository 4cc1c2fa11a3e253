-- Made by schemac: from from to to.
-- blocks-reads: `chunks` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `chunks` fail from now on
-- breaks-clients: clients that use what `vector` brings fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_88f43c1a`
LOCK TABLE chunks;

CREATE SCHEMA schemac_backup_88f43c1a;

CREATE TABLE schemac_backup_88f43c1a.chunks AS
  SELECT id, embedding::text AS embedding, kept_id FROM chunks;

-- drop `chunks`
DROP TABLE chunks;

-- drop the extension `vector`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS vector;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension vector stays: something else needs it'';
END';

COMMIT;
