-- Made by schemac: from to to from.
-- drops-index: queries that use the index `users_email` get slower

SET lock_timeout = '10s';

BEGIN;

-- drop the index `users_email`
DROP INDEX users_email;

COMMIT;
