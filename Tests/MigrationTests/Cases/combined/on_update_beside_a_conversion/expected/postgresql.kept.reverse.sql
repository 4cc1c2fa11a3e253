-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.a` as text from now on
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- irreversible: `a`, `b` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- let `b` of `t` be NULL
ALTER TABLE t ALTER COLUMN b DROP NOT NULL;

-- change the type of t's `a` to text
ALTER TABLE t ALTER COLUMN a TYPE text;

-- put `a`, `b` of `t` back
ALTER TABLE t DISABLE TRIGGER t_on_update;

UPDATE t AS present
  SET a = kept.a,
    b = CASE WHEN kept.b IS NOT NULL THEN present.b END
  FROM schemac_backup_c29ce2f7.t AS kept
  WHERE present.id = kept.id;

ALTER TABLE t ENABLE TRIGGER t_on_update;

-- drop the schema `schemac_backup_c29ce2f7`, whose rows are back
DROP TABLE schemac_backup_c29ce2f7.t;

DROP SCHEMA schemac_backup_c29ce2f7;

COMMIT;
