-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- in `items`, take the default of `added` away; give `changed` its default; give `dropped` its default; give `computed` its default; give `text` its default
ALTER TABLE items
  ALTER COLUMN added DROP DEFAULT,
  ALTER COLUMN changed SET DEFAULT 1,
  ALTER COLUMN dropped SET DEFAULT 7,
  ALTER COLUMN computed SET DEFAULT now(),
  ALTER COLUMN text SET DEFAULT 'it''s';

COMMIT;
