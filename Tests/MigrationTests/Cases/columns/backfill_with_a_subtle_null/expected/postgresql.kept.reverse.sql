-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- let `a`, `b`, `c` of `t` be NULL
ALTER TABLE t ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL, ALTER COLUMN c DROP NOT NULL;

-- put `a`, `b`, `c` of `t` back
UPDATE t AS present
  SET a = CASE WHEN present.a IS NOT DISTINCT FROM CAST(kept.schemac_new_a AS boolean) THEN kept.a ELSE present.a END,
    b = CASE WHEN present.b IS NOT DISTINCT FROM CAST(kept.schemac_new_b AS text) THEN kept.b ELSE present.b END,
    c = CASE WHEN present.c IS NOT DISTINCT FROM CAST(kept.schemac_new_c AS integer) THEN kept.c ELSE present.c END
  FROM schemac_backup_7ed37109.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_7ed37109`, whose rows are back
DROP TABLE schemac_backup_7ed37109.t;

DROP SCHEMA schemac_backup_7ed37109;

COMMIT;
