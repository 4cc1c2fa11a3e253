-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `readings` without `a` stop the migration
-- blocks-reads: `readings` can be neither read nor written while its rows are copied
-- breaks-clients: clients get `readings.a` as bigint from now on
-- breaks-clients: clients get `readings.b` as varchar(10) from now on
-- data-may-not-fit: values of `readings.b` that are no varchar(10) stop the migration
-- rewrites-table: every row of `readings` is written anew for `a`, `b`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew
-- scans-table: every row of `readings` is read
-- blocks-reads: `readings` can be neither read nor written while its rows are read
-- builds-index: the index `readings_b_a_idx` is built over every row
-- blocks-writes: `readings` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE length(b) > 10) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a b that is no varchar(10)'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE CAST(coalesce(CAST(a AS bigint), id * 2) AS bigint) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have no a and get none'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_c0f89d1d`
LOCK TABLE readings;

CREATE SCHEMA schemac_backup_c0f89d1d;

CREATE TABLE schemac_backup_c0f89d1d.readings AS
  SELECT id, a, CAST(coalesce(CAST(a AS bigint), id * 2) AS bigint) AS schemac_new_a FROM readings;

-- change types: `readings.a` to bigint, `readings.b` to varchar(10)
ALTER TABLE readings
  ALTER COLUMN a TYPE bigint USING coalesce(CAST(a AS bigint), id * 2),
  ALTER COLUMN b TYPE varchar(10);

-- in `readings`, make `a` NOT NULL
ALTER TABLE readings ALTER COLUMN a SET NOT NULL;

-- create the index `readings_b_a_idx` on `readings`
CREATE INDEX readings_b_a_idx ON readings (b, a);

COMMIT;
