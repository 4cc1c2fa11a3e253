-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `users_email`
DROP INDEX CONCURRENTLY IF EXISTS users_email;
