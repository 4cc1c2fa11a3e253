-- Made by schemac: from to to from.

SET lock_timeout = '10s';

BEGIN;

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;

-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b integer DEFAULT 7 NOT NULL;

-- put `a`, `b` of `t` back
UPDATE t AS present
  SET a = kept.a,
    b = kept.b
  FROM schemac_backup_d736e32c.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_d736e32c`, whose rows are back
DROP TABLE schemac_backup_d736e32c.t;

DROP SCHEMA schemac_backup_d736e32c;

COMMIT;
