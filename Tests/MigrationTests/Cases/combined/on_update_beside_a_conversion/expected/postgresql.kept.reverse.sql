-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew for `a`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- breaks-clients: clients get `t.a` as text from now on
-- irreversible: `a` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.a` to text
ALTER TABLE t
  ALTER COLUMN a TYPE text;

-- put `a` of `t` back
ALTER TABLE t DISABLE TRIGGER t_on_update;

UPDATE t AS present
  SET a = kept.a
  FROM schemac_backup_ebcb9cb0.t AS kept
  WHERE present.id = kept.id;

ALTER TABLE t ENABLE TRIGGER t_on_update;

-- change what `b` of `t` says of new rows
ALTER TABLE t ALTER COLUMN b DROP NOT NULL;

-- drop the schema `schemac_backup_ebcb9cb0`, whose rows are back
DROP TABLE schemac_backup_ebcb9cb0.t;

DROP SCHEMA schemac_backup_ebcb9cb0;

COMMIT;
