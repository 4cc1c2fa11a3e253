-- Made by schemac: from to to from.
-- drops-index: queries that use the index `one_of_each` get slower

SET lock_timeout = '10s';

BEGIN;

-- drop the index `one_of_each`
DROP INDEX one_of_each;

COMMIT;
