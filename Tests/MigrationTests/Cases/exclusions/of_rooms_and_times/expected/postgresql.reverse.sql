-- Made by schemac: from to to from.
-- breaks-clients: clients that use what `btree_gist` brings fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the exclusion constraint `no_overlap` of `bookings`
ALTER TABLE bookings DROP CONSTRAINT no_overlap;

-- drop the extension `btree_gist`, unless something else needs it
DO 'BEGIN
  DROP EXTENSION IF EXISTS btree_gist;
EXCEPTION WHEN dependent_objects_still_exist THEN
  RAISE WARNING USING MESSAGE = ''the extension btree_gist stays: something else needs it'';
END';

COMMIT;
