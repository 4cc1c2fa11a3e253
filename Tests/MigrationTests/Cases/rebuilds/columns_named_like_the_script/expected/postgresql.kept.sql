-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `schemac_found.kept` fail from now on
-- data-may-not-fit: rows of `schemac_found` without `number` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `problem` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `found` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `touched` stop the migration
-- data-may-not-fit: rows of `schemac_found` without `schemac_found` stop the migration
-- data-may-not-fit: rows that break `schemac_found_schemac_found_check` stop the migration
-- blocks-reads: `schemac_found` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `schemac_found` are written anew in one statement
-- breaks-clients: clients get `schemac_found.name` as varchar(4) from now on
-- data-may-not-fit: values of `schemac_found.name` that are no varchar(4) stop the migration
-- rewrites-table: every row of `schemac_found` is written anew for `name`
-- blocks-reads: `schemac_found` can be neither read nor written while its rows are written anew
-- scans-table: every row of `schemac_found` is read
-- blocks-reads: `schemac_found` can be neither read nor written while its rows are read
-- scans-table: every row of `schemac_found` is read for `schemac_found_schemac_found_check`
-- blocks-reads: `schemac_found` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE found IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have no found'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE touched IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have no touched'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE length(name) > 4) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have a name that is no varchar(4)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE schemac_found IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have no schemac_found'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE NOT (schemac_found > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found break schemac_found_schemac_found_check'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE coalesce(number, found) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have no number and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM schemac_found WHERE coalesce(problem, coalesce(kept, ''none'')) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of schemac_found have no problem and get none'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_ece63634`
LOCK TABLE schemac_found;

CREATE SCHEMA schemac_backup_ece63634;

CREATE TABLE schemac_backup_ece63634.schemac_found AS
  SELECT id, kept, number, problem, CAST(coalesce(number, found) AS integer) AS schemac_new_number, CAST(coalesce(problem, coalesce(kept, 'none')) AS text) AS schemac_new_problem FROM schemac_found;

-- give the rows of `schemac_found` their `number`, `problem`
UPDATE schemac_found
  SET number = coalesce(number, found),
    problem = coalesce(problem, coalesce(kept, 'none'))
  WHERE number IS NULL OR problem IS NULL;

-- change the type of `schemac_found.name` to varchar(4)
ALTER TABLE schemac_found ALTER COLUMN name TYPE varchar(4);

-- in `schemac_found`, make `number` NOT NULL; make `problem` NOT NULL; make `found` NOT NULL; make `touched` NOT NULL; make `schemac_found` NOT NULL
ALTER TABLE schemac_found
  ALTER COLUMN number SET NOT NULL,
  ALTER COLUMN problem SET NOT NULL,
  ALTER COLUMN found SET NOT NULL,
  ALTER COLUMN touched SET NOT NULL,
  ALTER COLUMN schemac_found SET NOT NULL;

-- drop `kept` of `schemac_found`
ALTER TABLE schemac_found DROP COLUMN kept;

-- add the check `schemac_found_schemac_found_check` to `schemac_found`
ALTER TABLE schemac_found ADD CONSTRAINT schemac_found_schemac_found_check CHECK (schemac_found > 0);

COMMIT;
