-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `old` with a removed value stop the migration
-- deletes-data: the rows of `new` are deleted
-- breaks-clients: clients that name `new` fail from now on
-- breaks-clients: clients that write 'c' as `state` fail from now on
-- rewrites-table: every row of `old` is written anew for `s`
-- blocks-reads: `old` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM old WHERE s::text IN (''c'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of old have a s that is removed: c'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `new`
DROP TABLE new;

-- make the type `state` anew: PostgreSQL cannot remove a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('a', 'b');

-- change the type of `old.s` to the new state
ALTER TABLE old
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'a';

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
