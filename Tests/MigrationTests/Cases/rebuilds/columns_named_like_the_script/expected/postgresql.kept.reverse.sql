-- Made by schemac: from to to from.
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

-- put `kept`, `number`, `problem` of `schemac_found` back
UPDATE schemac_found AS present
  SET kept = kept.kept,
    number = CASE WHEN present.number IS NOT DISTINCT FROM CAST(kept.schemac_new_number AS integer) THEN kept.number ELSE present.number END,
    problem = CASE WHEN present.problem IS NOT DISTINCT FROM CAST(kept.schemac_new_problem AS text) THEN kept.problem ELSE present.problem END
  FROM schemac_backup_ece63634.schemac_found AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_ece63634`, whose rows are back
DROP TABLE schemac_backup_ece63634.schemac_found;

DROP SCHEMA schemac_backup_ece63634;

COMMIT;
