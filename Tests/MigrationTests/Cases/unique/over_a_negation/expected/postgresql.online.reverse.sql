-- Made by schemac: from to to from.

SET lock_timeout = '600s';
SET statement_timeout = '0s';
-- drop the index `one_of_each`
DROP INDEX CONCURRENTLY IF EXISTS one_of_each;
