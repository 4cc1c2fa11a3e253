-- Made by schemac: from to to from.
-- deletes-data: the values of `t.size_name` are deleted
-- breaks-clients: clients that name the column `t.size_name` fail from now on
-- breaks-clients: clients get `t.size` as text from now on
-- rewrites-table: every row of `t` is written anew for `size`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change the type of `t.size` to text
ALTER TABLE t ALTER COLUMN size TYPE text;

-- put `size` of `t` back
UPDATE t AS present
  SET size = CASE WHEN present.size IS NOT DISTINCT FROM CAST(kept.schemac_new_size AS text) THEN kept.size ELSE present.size END
  FROM schemac_backup_dfe07e24.t AS kept
  WHERE present.id = kept.id;

-- drop `size_name` of `t`
ALTER TABLE t DROP COLUMN size_name;

-- drop the schema `schemac_backup_dfe07e24`, whose rows are back
DROP TABLE schemac_backup_dfe07e24.t;

DROP SCHEMA schemac_backup_dfe07e24;

COMMIT;
