-- Made by schemac: from to to from.
-- irreversible: what `t.full_name` held is lost
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

COMMIT;
