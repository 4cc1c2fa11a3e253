-- Made by schemac: from to to from.
-- irreversible: `a`, `b`, `c` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b`, `c` of `t` be NULL
ALTER TABLE t ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL, ALTER COLUMN c DROP NOT NULL;

-- put `a`, `b`, `c` of `t` back
UPDATE t AS present
  SET a = CASE WHEN kept.a IS NOT NULL THEN present.a END,
    b = CASE WHEN kept.b IS NOT NULL THEN present.b END,
    c = CASE WHEN kept.c IS NOT NULL THEN present.c END
  FROM schemac_backup_7ed37109.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_7ed37109`, whose rows are back
DROP TABLE schemac_backup_7ed37109.t;

DROP SCHEMA schemac_backup_7ed37109;

COMMIT;
