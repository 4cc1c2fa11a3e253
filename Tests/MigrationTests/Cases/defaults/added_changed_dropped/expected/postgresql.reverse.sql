-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- change what `added`, `changed`, `dropped`, `computed`, `text` of `items` say of new rows
ALTER TABLE items
  ALTER COLUMN added DROP DEFAULT,
  ALTER COLUMN changed SET DEFAULT 1,
  ALTER COLUMN dropped SET DEFAULT 7,
  ALTER COLUMN computed SET DEFAULT now(),
  ALTER COLUMN text SET DEFAULT 'it''s';

COMMIT;
