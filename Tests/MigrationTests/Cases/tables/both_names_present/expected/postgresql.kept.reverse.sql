-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `full_name` of `t` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- rename the column `full_name` of `t` to `name`
ALTER TABLE t RENAME COLUMN full_name TO name;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_full_name_not_null TO t_name_not_null;
  END IF;
END';

-- add the column `full_name` to `t`
ALTER TABLE t ADD COLUMN full_name text;

-- put `full_name` of `t` back
UPDATE t AS present
  SET full_name = kept.full_name
  FROM schemac_backup_9fa2b3c5.t AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_9fa2b3c5`, whose rows are back
DROP TABLE schemac_backup_9fa2b3c5.t;

DROP SCHEMA schemac_backup_9fa2b3c5;

COMMIT;
