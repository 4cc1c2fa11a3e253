-- Made by schemac: from to to from.
-- deletes-data: the values of `t.size_name` are deleted
-- breaks-clients: clients that name the column `t.size_name` fail from now on
-- breaks-clients: clients get `t.size` as text from now on
-- rewrites-table: every row of `t` is written anew for `size`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- irreversible: `size` of `t` get the old values back, also where they were changed since

SET lock_timeout = '10s';

BEGIN;

-- change the type of t's `size` to text
ALTER TABLE t ALTER COLUMN size TYPE text;

-- put `size` of `t` back
UPDATE t AS present
  SET size = kept.size
  FROM schemac_backup_dfe07e24.t AS kept
  WHERE present.id = kept.id;

-- drop `size_name` of `t`
ALTER TABLE t DROP COLUMN size_name;

-- drop the schema `schemac_backup_dfe07e24`, whose rows are back
DROP TABLE schemac_backup_dfe07e24.t;

DROP SCHEMA schemac_backup_dfe07e24;

COMMIT;
