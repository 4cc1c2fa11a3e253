-- Made by schemac: from to to from.
-- deletes-data: the values of `people.name` are deleted
-- breaks-clients: clients that name the column `people.name` fail from now on
-- breaks-clients: clients that name the column `full_name` of `people` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- drop `name` of `people`
ALTER TABLE people DROP COLUMN name;

-- rename the column `full_name` of `people` to `name`
ALTER TABLE people RENAME COLUMN full_name TO name;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT people_full_name_not_null TO people_name_not_null;
  END IF;
END';

COMMIT;
