-- Made by schemac: from to to from.
-- deletes-data: the values of `readings.note` are deleted
-- breaks-clients: clients that name the column `readings.note` fail from now on
-- breaks-clients: clients get `readings.label` as text from now on
-- rewrites-table: every row of `readings` is written anew for `count`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `readings.count` as bigint from now on

SET lock_timeout = '10s';

BEGIN;

-- change the type of `readings.label` to text
ALTER TABLE readings
  ALTER COLUMN label TYPE text;

-- change the type of `readings.count` to bigint
ALTER TABLE readings
  ALTER COLUMN count DROP DEFAULT,
  ALTER COLUMN count TYPE bigint;

-- drop `note` of `readings`
ALTER TABLE readings DROP COLUMN note;

COMMIT;
