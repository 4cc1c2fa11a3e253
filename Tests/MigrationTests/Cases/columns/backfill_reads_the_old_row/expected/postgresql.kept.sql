-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `swaps` without `a` stop the migration
-- data-may-not-fit: rows of `swaps` without `b` stop the migration
-- blocks-reads: `swaps` can be neither read nor written while its rows are copied
-- rewrites-table: rows of `swaps` are written anew in one statement
-- scans-table: every row of `swaps` is read
-- blocks-reads: `swaps` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM swaps WHERE coalesce(a, coalesce(b, -1)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of swaps have no a and get none'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM swaps WHERE coalesce(b, coalesce(a, -2)) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of swaps have no b and get none'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_211d7f11`
LOCK TABLE swaps;

CREATE SCHEMA schemac_backup_211d7f11;

CREATE TABLE schemac_backup_211d7f11.swaps AS
  SELECT id, a, b, CAST(coalesce(a, coalesce(b, -1)) AS integer) AS schemac_new_a, CAST(coalesce(b, coalesce(a, -2)) AS integer) AS schemac_new_b FROM swaps;

-- give the rows of `swaps` their `a`, `b`
UPDATE swaps
  SET a = coalesce(a, coalesce(b, -1)),
    b = coalesce(b, coalesce(a, -2))
  WHERE a IS NULL OR b IS NULL;

-- in `swaps`, make `a` NOT NULL; make `b` NOT NULL
ALTER TABLE swaps
  ALTER COLUMN a SET NOT NULL,
  ALTER COLUMN b SET NOT NULL;

COMMIT;
