-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `name` of `people` fail from now on
-- rewrites-table: rows of `people` are written anew in one statement

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE length((substr(name, 1, 3))) > 40) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people get a name that is no varchar(40)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- rename the column `name` of `people` to `full_name`
ALTER TABLE people RENAME COLUMN name TO full_name;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE people RENAME CONSTRAINT people_name_not_null TO people_full_name_not_null;
  END IF;
END';

-- add the column `name` to `people`
ALTER TABLE people ADD COLUMN name varchar(40);

-- give the rows of `people` their `name`
UPDATE people
  SET name = substr(full_name, 1, 3);

COMMIT;
