-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.token` as text from now on
-- breaks-clients: clients get `t.number` as text from now on
-- rewrites-table: every row of `t` is written anew for `token`, `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- irreversible: `token`, `number` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- change the type of t's `token` to text, `number` to text
ALTER TABLE t
  ALTER COLUMN token TYPE text,
  ALTER COLUMN token SET DEFAULT '',
  ALTER COLUMN number DROP DEFAULT,
  ALTER COLUMN number TYPE text;

-- put `token`, `number` of `t` back
UPDATE t AS present
  SET token = kept.token,
    number = kept.number
  FROM schemac_backup_99444103.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_99444103`, whose rows are back
DROP TABLE schemac_backup_99444103.t;

DROP SCHEMA schemac_backup_99444103;

COMMIT;
