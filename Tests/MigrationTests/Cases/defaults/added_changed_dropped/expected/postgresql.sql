-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- in `items`, give `added` its default; give `changed` its default; take the default of `dropped` away; give `computed` its default; give `text` its default
ALTER TABLE items
  ALTER COLUMN added SET DEFAULT 'new',
  ALTER COLUMN changed SET DEFAULT -2,
  ALTER COLUMN dropped DROP DEFAULT,
  ALTER COLUMN computed SET DEFAULT '2001-01-01 00:00:00Z',
  ALTER COLUMN text SET DEFAULT lower('IT''S');

COMMIT;
