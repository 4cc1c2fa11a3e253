-- Made by schemac: from to to from.
-- breaks-clients: clients get `readings.label` as text from now on

SET lock_timeout = '10s';

BEGIN;

-- change the type of `readings.label` to text
ALTER TABLE readings ALTER COLUMN label TYPE text;

COMMIT;
