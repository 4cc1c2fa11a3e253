-- Made by schemac: from to to from.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- change the values of the type `state`
ALTER TYPE state RENAME VALUE 'closed' TO 'shut';
COMMIT;
