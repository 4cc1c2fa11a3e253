-- Made by schemac: from from to to.
-- blocks-reads: `samples` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `samples.value` as real from now on
-- rewrites-table: every row of `samples` is written anew for `value`
-- blocks-reads: `samples` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM samples WHERE abs(value) >= 340282356779733661637539395458142568448 AND abs(value) < ''Infinity'' OR value <> 0 AND abs(value) <= 7.006492321624085e-46) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of samples have a value that is no real'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_fd136b90`
LOCK TABLE samples;

CREATE SCHEMA schemac_backup_fd136b90;

CREATE TABLE schemac_backup_fd136b90.samples AS
  SELECT id, value, CAST(value AS real) AS schemac_new_value FROM samples;

-- change the type of `samples.value` to real
ALTER TABLE samples ALTER COLUMN value TYPE real;

COMMIT;
