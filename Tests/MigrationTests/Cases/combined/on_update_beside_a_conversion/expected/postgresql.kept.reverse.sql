-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.a` as text from now on
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- let `b` of `t` be NULL
ALTER TABLE t ALTER COLUMN b DROP NOT NULL;

-- change the type of `t.a` to text
ALTER TABLE t ALTER COLUMN a TYPE text;

-- put `a`, `b` of `t` back
ALTER TABLE t DISABLE TRIGGER t_on_update;

UPDATE t AS present
  SET a = CASE WHEN present.a IS NOT DISTINCT FROM CAST(kept.schemac_new_a AS text) THEN kept.a ELSE present.a END,
    b = CASE WHEN present.b IS NOT DISTINCT FROM CAST(kept.schemac_new_b AS text) THEN kept.b ELSE present.b END
  FROM schemac_backup_c29ce2f7.t AS kept
  WHERE present.id = kept.id;

ALTER TABLE t ENABLE TRIGGER t_on_update;

-- drop the schema `schemac_backup_c29ce2f7`, whose rows are back
DROP TABLE schemac_backup_c29ce2f7.t;

DROP SCHEMA schemac_backup_c29ce2f7;

COMMIT;
