-- Made by schemac: from to to from.
-- irreversible: `a`, `b` of `swaps` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b` of `swaps` be NULL
ALTER TABLE swaps ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL;

-- put `a`, `b` of `swaps` back
UPDATE swaps AS present
  SET a = CASE WHEN kept.a IS NOT NULL THEN present.a END,
    b = CASE WHEN kept.b IS NOT NULL THEN present.b END
  FROM schemac_backup_211d7f11.swaps AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_211d7f11`, whose rows are back
DROP TABLE schemac_backup_211d7f11.swaps;

DROP SCHEMA schemac_backup_211d7f11;

COMMIT;
