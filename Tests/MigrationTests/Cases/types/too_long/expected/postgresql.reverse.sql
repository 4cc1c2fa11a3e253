-- Made by schemac: from to to from.
-- deletes-data: the values of `readings.note` are deleted
-- breaks-clients: clients that name the column `readings.note` fail from now on
-- breaks-clients: clients get `readings.label` as text from now on
-- breaks-clients: clients get `readings.count` as bigint from now on
-- rewrites-table: every row of `readings` is written anew for `count`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change types: `readings.label` to text, `readings.count` to bigint
ALTER TABLE readings
  ALTER COLUMN label TYPE text,
  ALTER COLUMN count DROP DEFAULT,
  ALTER COLUMN count TYPE bigint;

-- drop `note` of `readings`
ALTER TABLE readings DROP COLUMN note;

COMMIT;
