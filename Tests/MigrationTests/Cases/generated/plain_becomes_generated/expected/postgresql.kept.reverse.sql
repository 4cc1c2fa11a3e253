-- Made by schemac: from to to from.
-- irreversible: `total` of `lines` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- let `total` of `lines` keep what was computed
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

-- put `total` of `lines` back
UPDATE lines AS present
  SET total = kept.total
  FROM schemac_backup_992c6f35.lines AS kept
  WHERE present.id = kept.id;

-- in `lines`, give `total` its default
ALTER TABLE lines ALTER COLUMN total SET DEFAULT 0;

-- drop the schema `schemac_backup_992c6f35`, whose rows are back
DROP TABLE schemac_backup_992c6f35.lines;

DROP SCHEMA schemac_backup_992c6f35;

COMMIT;
