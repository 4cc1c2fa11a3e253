-- Made by schemac: from from to to.
-- deletes-data: the rows of `goals` are deleted
-- breaks-clients: clients that name `goals` fail from now on
-- deletes-data: the rows of `steps` are deleted
-- breaks-clients: clients that name `steps` fail from now on
-- deletes-data: the rows of `preferences` are deleted
-- breaks-clients: clients that name `preferences` fail from now on
-- deletes-data: the rows of `streaks` are deleted
-- breaks-clients: clients that name `streaks` fail from now on
-- deletes-data: the rows of `payments` are deleted
-- breaks-clients: clients that name `payments` fail from now on
-- deletes-data: the rows of `logs` are deleted
-- breaks-clients: clients that name `logs` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `goals`, `steps`, `preferences`, `streaks`, `payments`, `logs`
DROP TABLE goals, steps, preferences, streaks, payments, logs;

-- add the column `hour` to `users`
ALTER TABLE users ADD COLUMN hour integer DEFAULT 9 NOT NULL;

COMMIT;
