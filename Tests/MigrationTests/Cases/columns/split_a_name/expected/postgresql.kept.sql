-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `people.full_name` fail from now on
-- data-may-not-fit: rows of `people` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `people` for which `backfill` gives nothing stop the migration
-- blocks-reads: `people` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `people` are written anew in one statement
-- scans-table: every row of `people` is read
-- blocks-reads: `people` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE CAST(CASE WHEN position('' '' IN full_name) > 0 THEN substr(full_name, 1, position('' '' IN full_name) - 1) ELSE '''' END AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people get no first_name'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM people WHERE CAST(substr(full_name, position('' '' IN full_name) + 1) AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of people get no last_name'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_0bd36586`
LOCK TABLE people;

CREATE SCHEMA schemac_backup_0bd36586;

CREATE TABLE schemac_backup_0bd36586.people AS
  SELECT id, full_name FROM people;

-- add the column `first_name` to `people`
ALTER TABLE people ADD COLUMN first_name text;

-- add the column `last_name` to `people`
ALTER TABLE people ADD COLUMN last_name text;

-- give the rows of `people` their `first_name`, `last_name`
ALTER TABLE people DISABLE TRIGGER people_on_update;

UPDATE people
  SET first_name = CASE WHEN position(' ' IN full_name) > 0 THEN substr(full_name, 1, position(' ' IN full_name) - 1) ELSE '' END,
    last_name = substr(full_name, position(' ' IN full_name) + 1);

ALTER TABLE people ENABLE TRIGGER people_on_update;

-- in `people`, let `first_name` be what it says; let `last_name` be what it says
ALTER TABLE people
  ALTER COLUMN first_name SET NOT NULL,
  ALTER COLUMN last_name SET NOT NULL;

-- drop `full_name` of `people`
ALTER TABLE people DROP COLUMN full_name;

COMMIT;
