-- Made by schemac: from from to to.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- build the index `users_email` on `users`, while clients go on
CREATE UNIQUE INDEX CONCURRENTLY users_email ON users ((lower(email))) WHERE NOT (gone);
