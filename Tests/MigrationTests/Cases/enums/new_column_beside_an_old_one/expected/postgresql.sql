-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `differ` stop the migration
-- scans-table: every row of `files` is read for `differ`
-- blocks-reads: `files` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT data AS data, CAST(''no'' AS phase) AS code FROM files) AS files WHERE NOT (data IS DISTINCT FROM code OR data IS NULL)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of files break differ'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `code` to `files`
ALTER TABLE files ADD COLUMN code phase DEFAULT 'no' NOT NULL;

-- add the check `differ` to `files`
ALTER TABLE files ADD CONSTRAINT differ CHECK (data IS DISTINCT FROM code OR data IS NULL);

COMMIT;
