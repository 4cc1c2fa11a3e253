-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- change the values of the type `state`
ALTER TYPE state RENAME VALUE 'shut' TO 'closed';
COMMIT;
