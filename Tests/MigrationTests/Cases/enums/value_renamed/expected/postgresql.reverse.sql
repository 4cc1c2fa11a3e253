-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'closed' as `state` fail from now on

BEGIN;

-- change the values of the type `state`
ALTER TYPE state RENAME VALUE 'closed' TO 'shut';

COMMIT;
