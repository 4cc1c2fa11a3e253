-- Made by schemac: from to to from.
-- deletes-data: the values of `amounts.is_metric` are deleted
-- breaks-clients: clients that name the column `amounts.is_metric` fail from now on
-- data-may-not-fit: rows of `amounts` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `amounts` that nothing was kept of stop the way back
-- irreversible: what `amounts.unit` held is lost
-- irreversible: what `amounts.value` held is lost
-- scans-table: every row of `amounts` is read
-- blocks-reads: `amounts` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM amounts) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of amounts would have no unit'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM amounts) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of amounts would have no value'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop `value` of `amounts`
ALTER TABLE amounts DROP COLUMN value;

-- add the column `unit` to `amounts`
ALTER TABLE amounts ADD COLUMN unit varchar(3);

-- make the column `value` of `amounts` anew
ALTER TABLE amounts ADD COLUMN value integer;

-- in `amounts`, let `unit` be what it says; let `value` be what it says
ALTER TABLE amounts
  ALTER COLUMN unit SET NOT NULL,
  ALTER COLUMN value SET NOT NULL;

-- drop `is_metric` of `amounts`
ALTER TABLE amounts DROP COLUMN is_metric;

COMMIT;
