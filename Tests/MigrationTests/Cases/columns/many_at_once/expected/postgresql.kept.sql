-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `wide.c1` fail from now on
-- breaks-clients: clients that name the column `wide.c2` fail from now on
-- breaks-clients: clients that name the column `wide.c5` fail from now on
-- data-may-not-fit: rows of `wide` without `c3` stop the migration
-- data-may-not-fit: rows of `wide` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows of `wide` for which `backfill` gives nothing stop the migration
-- blocks-reads: `wide` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name the column `c3` of `wide` fail from now on
-- breaks-clients: clients that name the column `c4` of `wide` fail from now on
-- rewrites-table: rows of `wide` are written anew in one statement
-- breaks-clients: clients get `wide.a1` as bigint from now on
-- breaks-clients: clients get `wide.a2` as bigint from now on
-- breaks-clients: clients get `wide.a3` as bigint from now on
-- breaks-clients: clients get `wide.a4` as bigint from now on
-- breaks-clients: clients get `wide.a5` as bigint from now on
-- breaks-clients: clients get `wide.b1` as varchar(9) from now on
-- data-may-not-fit: values of `wide.b1` that are no varchar(9) stop the migration
-- breaks-clients: clients get `wide.b2` as varchar(9) from now on
-- data-may-not-fit: values of `wide.b2` that are no varchar(9) stop the migration
-- breaks-clients: clients get `wide.b3` as varchar(9) from now on
-- data-may-not-fit: values of `wide.b3` that are no varchar(9) stop the migration
-- breaks-clients: clients get `wide.b4` as varchar(9) from now on
-- data-may-not-fit: values of `wide.b4` that are no varchar(9) stop the migration
-- breaks-clients: clients get `wide.b5` as varchar(9) from now on
-- data-may-not-fit: values of `wide.b5` that are no varchar(9) stop the migration
-- rewrites-table: every row of `wide` is written anew for `a1`, `a2`, `a3`, `a4`, `a5`, `b1`, `b2`, `b3`, `b4`, `b5`
-- blocks-reads: `wide` can be neither read nor written while its rows are written anew
-- scans-table: every row of `wide` is read
-- blocks-reads: `wide` can be neither read nor written while its rows are read
-- rewrites-table: every row of `wide` is written anew for `e4`
-- blocks-reads: `wide` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE length(b1) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a b1 that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE length(b2) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a b2 that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE length(b3) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a b3 that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE length(b4) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a b4 that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE length(b5) > 9) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have a b5 that is no varchar(9)'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE c3 IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide have no c3'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE (a1 + a2) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide get no e4'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE CAST(c1 AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide get no d1'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM wide WHERE CAST(c2 AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of wide get no d2'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_b09ed062`
LOCK TABLE wide;

CREATE SCHEMA schemac_backup_b09ed062;

CREATE TABLE schemac_backup_b09ed062.wide AS
  SELECT id, c1, c2, c5 FROM wide;

-- rename the column `c3` of `wide` to `d3`
ALTER TABLE wide RENAME COLUMN c3 TO d3;

-- rename the column `c4` of `wide` to `d4`
ALTER TABLE wide RENAME COLUMN c4 TO d4;

-- add the column `d1` to `wide`
ALTER TABLE wide ADD COLUMN d1 text;

-- add the column `d2` to `wide`
ALTER TABLE wide ADD COLUMN d2 text;

-- add the column `e1` to `wide`
ALTER TABLE wide ADD COLUMN e1 integer DEFAULT 1 NOT NULL;

-- add the column `e2` to `wide`
ALTER TABLE wide ADD COLUMN e2 integer DEFAULT 2 NOT NULL;

-- add the column `e3` to `wide`
ALTER TABLE wide ADD COLUMN e3 integer;

-- give the rows of `wide` their `d1`, `d2`
UPDATE wide
  SET d1 = c1,
    d2 = c2;

-- change types: `wide.a1` to bigint, `wide.a2` to bigint, `wide.a3` to bigint, `wide.a4` to bigint, `wide.a5` to bigint, `wide.b1` to varchar(9), `wide.b2` to varchar(9), `wide.b3` to varchar(9), `wide.b4` to varchar(9), `wide.b5` to varchar(9)
ALTER TABLE wide
  ALTER COLUMN a1 TYPE bigint,
  ALTER COLUMN a2 TYPE bigint,
  ALTER COLUMN a3 TYPE bigint,
  ALTER COLUMN a4 TYPE bigint,
  ALTER COLUMN a5 TYPE bigint,
  ALTER COLUMN b1 TYPE varchar(9),
  ALTER COLUMN b2 TYPE varchar(9),
  ALTER COLUMN b3 TYPE varchar(9),
  ALTER COLUMN b4 TYPE varchar(9),
  ALTER COLUMN b5 TYPE varchar(9);

-- in `wide`, make `d3` NOT NULL; let `d1` be what it says; let `d2` be what it says
ALTER TABLE wide
  ALTER COLUMN d3 SET NOT NULL,
  ALTER COLUMN d1 SET NOT NULL,
  ALTER COLUMN d2 SET NOT NULL;

-- drop `c1`, `c2`, `c5` of `wide`
ALTER TABLE wide
  DROP COLUMN c1,
  DROP COLUMN c2,
  DROP COLUMN c5;

-- add the column `e4` to `wide`
ALTER TABLE wide ADD COLUMN e4 bigint GENERATED ALWAYS AS (a1 + a2) STORED NOT NULL;

COMMIT;
