-- Made by schemac: from to to from.
-- data-may-not-fit: rows that break `positive` stop the migration
-- scans-table: every row of `a` is read for `positive`
-- blocks-reads: `a` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM a WHERE NOT (x > 0)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of a break positive'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `positive` of `b`
ALTER TABLE b DROP CONSTRAINT positive;

-- add the check `positive` to `a`
ALTER TABLE a ADD CONSTRAINT positive CHECK (x > 0);

COMMIT;
