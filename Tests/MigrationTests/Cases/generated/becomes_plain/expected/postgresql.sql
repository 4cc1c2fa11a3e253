-- Made by schemac: from from to to.

SET lock_timeout = '10s';

BEGIN;

-- change what `total` of `lines` says of new rows
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

ALTER TABLE lines ALTER COLUMN total SET DEFAULT 0;

COMMIT;
