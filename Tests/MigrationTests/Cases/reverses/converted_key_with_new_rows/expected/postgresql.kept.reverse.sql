-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.id` as text from now on
-- rewrites-table: every row of `t` is written anew for `id`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.id` to text
ALTER TABLE t ALTER COLUMN id TYPE text;

-- put `id` of `t` back
UPDATE t AS present
  SET id = CASE WHEN present.id IS NOT DISTINCT FROM CAST(kept.schemac_new_id AS text) THEN kept.id ELSE present.id END
  FROM schemac_backup_c2688da0.t AS kept
  WHERE present.id = CAST(kept.schemac_new_id AS text);

-- drop the schema `schemac_backup_c2688da0`, whose rows are back
DROP TABLE schemac_backup_c2688da0.t;

DROP SCHEMA schemac_backup_c2688da0;

COMMIT;
