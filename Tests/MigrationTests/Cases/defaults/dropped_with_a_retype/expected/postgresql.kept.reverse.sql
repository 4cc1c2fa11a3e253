-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.token` as text from now on
-- breaks-clients: clients get `t.number` as text from now on
-- rewrites-table: every row of `t` is written anew for `token`, `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change types: `t.token` to text, `t.number` to text
ALTER TABLE t
  ALTER COLUMN token TYPE text,
  ALTER COLUMN token SET DEFAULT '',
  ALTER COLUMN number DROP DEFAULT,
  ALTER COLUMN number TYPE text;

-- put `token`, `number` of `t` back
UPDATE t AS present
  SET token = CASE WHEN present.token IS NOT DISTINCT FROM CAST(kept.schemac_new_token AS text) THEN kept.token ELSE present.token END,
    number = CASE WHEN present.number IS NOT DISTINCT FROM CAST(kept.schemac_new_number AS text) THEN kept.number ELSE present.number END
  FROM schemac_backup_99444103.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_99444103`, whose rows are back
DROP TABLE schemac_backup_99444103.t;

DROP SCHEMA schemac_backup_99444103;

COMMIT;
