-- Made by schemac: from to to from.
-- irreversible: what `lines.total` held is lost

SET lock_timeout = '10s';

BEGIN;

-- let `total` of `lines` keep what was computed
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

-- in `lines`, give `total` its default
ALTER TABLE lines ALTER COLUMN total SET DEFAULT 0;

COMMIT;
