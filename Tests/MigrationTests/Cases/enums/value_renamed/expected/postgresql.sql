-- Made by schemac: from from to to.
-- breaks-clients: clients that write 'shut' as `state` fail from now on

BEGIN;

-- change the values of the type `state`
ALTER TYPE state RENAME VALUE 'shut' TO 'closed';

COMMIT;
