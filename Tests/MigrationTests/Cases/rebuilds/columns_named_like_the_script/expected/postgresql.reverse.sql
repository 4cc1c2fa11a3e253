-- Made by schemac: from to to from.
-- irreversible: what `schemac_found.kept` held is lost
-- irreversible: rows without `schemac_found.number` keep the value that they were given
-- irreversible: rows without `schemac_found.problem` keep the value that they were given
-- breaks-clients: clients get `schemac_found.name` as varchar(9) from now on

SET lock_timeout = '10s';

BEGIN;

-- drop the check `schemac_found_schemac_found_check` of `schemac_found`
ALTER TABLE schemac_found DROP CONSTRAINT schemac_found_schemac_found_check;

-- add the column `kept` to `schemac_found`
ALTER TABLE schemac_found ADD COLUMN kept text;

-- let `number`, `problem`, `found`, `touched`, `schemac_found` of `schemac_found` be NULL
ALTER TABLE schemac_found ALTER COLUMN number DROP NOT NULL, ALTER COLUMN problem DROP NOT NULL, ALTER COLUMN found DROP NOT NULL, ALTER COLUMN touched DROP NOT NULL, ALTER COLUMN schemac_found DROP NOT NULL;

-- change the type of `schemac_found.name` to varchar(9)
ALTER TABLE schemac_found ALTER COLUMN name TYPE varchar(9);

COMMIT;
