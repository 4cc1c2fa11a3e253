-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- drop `a`, `b` of `items`
ALTER TABLE items
  DROP COLUMN a,
  DROP COLUMN b;

-- make the column `a` of `items` anew
ALTER TABLE items ADD COLUMN a integer GENERATED ALWAYS AS (price * 2) VIRTUAL;

-- make the column `b` of `items` anew
ALTER TABLE items ADD COLUMN b integer GENERATED ALWAYS AS (price * 4) VIRTUAL;

COMMIT;
