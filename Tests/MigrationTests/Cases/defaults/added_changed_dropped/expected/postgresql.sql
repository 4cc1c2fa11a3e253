-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `added`, `changed`, `dropped`, `computed`, `text` of `items` say of new rows
ALTER TABLE items
  ALTER COLUMN added SET DEFAULT 'new',
  ALTER COLUMN changed SET DEFAULT -2,
  ALTER COLUMN dropped DROP DEFAULT,
  ALTER COLUMN computed SET DEFAULT '2001-01-01 00:00:00Z',
  ALTER COLUMN text SET DEFAULT lower('IT''S');

COMMIT;
