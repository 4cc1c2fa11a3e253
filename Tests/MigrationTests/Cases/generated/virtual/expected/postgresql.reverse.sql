-- Made by schemac: from to to from.
-- rewrites-table: every row of `items` is written anew for `a`
-- blocks-reads: `items` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- drop `a`, `b` of `items`
ALTER TABLE items
  DROP COLUMN a,
  DROP COLUMN b;

-- make the column `a` of `items` anew
ALTER TABLE items ADD COLUMN a integer GENERATED ALWAYS AS (price * 2) STORED;

-- make the column `b` of `items` anew
ALTER TABLE items ADD COLUMN b integer GENERATED ALWAYS AS (price * 3) VIRTUAL;

COMMIT;
