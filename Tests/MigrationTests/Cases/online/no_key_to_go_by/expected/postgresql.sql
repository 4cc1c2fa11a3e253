-- Made by schemac: from from to to.
-- rewrites-table: rows of `events` are written anew in one statement
-- scans-table: every row of `events` is read
-- blocks-reads: `events` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- add the column `size` to `events`
ALTER TABLE events ADD COLUMN size integer;

-- give the rows of `events` their `size`
UPDATE events
  SET size = 0;

-- in `events`, let `size` be what it says
ALTER TABLE events ALTER COLUMN size SET NOT NULL;

COMMIT;
