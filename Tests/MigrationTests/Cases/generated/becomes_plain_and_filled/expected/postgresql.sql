-- Made by schemac: from from to to.
-- rewrites-table: rows of `visits` are written anew in one statement
-- scans-table: every row of `visits` is read
-- blocks-reads: `visits` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- let `is_long` of `visits` keep what was computed
ALTER TABLE visits ALTER COLUMN is_long DROP EXPRESSION;

-- give the rows of `visits` their `is_long`
UPDATE visits
  SET is_long = coalesce(is_long, false)
  WHERE is_long IS NULL;

-- in `visits`, make `is_long` NOT NULL
ALTER TABLE visits ALTER COLUMN is_long SET NOT NULL;

COMMIT;
