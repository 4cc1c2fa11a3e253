-- Made by schemac: from from to to.
-- deletes-data: the rows of `chunks` are deleted
-- breaks-clients: clients that name `chunks` fail from now on
-- breaks-clients: clients that use what `vector` brings fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `chunks`
DROP TABLE chunks;

-- drop the extension `vector`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS vector;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension vector stays: something else needs it'';
END';

COMMIT;
