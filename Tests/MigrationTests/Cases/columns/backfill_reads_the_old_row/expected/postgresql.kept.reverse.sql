-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b` of `swaps` be NULL
ALTER TABLE swaps ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL;

-- put `a`, `b` of `swaps` back
UPDATE swaps AS present
  SET a = CASE WHEN present.a IS NOT DISTINCT FROM CAST(kept.schemac_new_a AS integer) THEN kept.a ELSE present.a END,
    b = CASE WHEN present.b IS NOT DISTINCT FROM CAST(kept.schemac_new_b AS integer) THEN kept.b ELSE present.b END
  FROM schemac_backup_211d7f11.swaps AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_211d7f11`, whose rows are back
DROP TABLE schemac_backup_211d7f11.swaps;

DROP SCHEMA schemac_backup_211d7f11;

COMMIT;
