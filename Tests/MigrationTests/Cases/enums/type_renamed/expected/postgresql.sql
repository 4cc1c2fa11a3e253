-- Made by schemac: from from to to.
-- breaks-clients: clients that name the type `state` fail from now on

BEGIN;

-- rename the type `state` to `ticket_state`
ALTER TYPE state RENAME TO ticket_state;

-- change the values of the type `ticket_state`
ALTER TYPE ticket_state ADD VALUE 'pending' AFTER 'open';

COMMIT;
