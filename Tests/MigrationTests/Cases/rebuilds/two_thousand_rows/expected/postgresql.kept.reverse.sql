-- Made by schemac: from to to from.
-- drops-index: queries that use the index `readings_b_a_idx` get slower
-- breaks-clients: clients get `readings.a` as integer from now on
-- data-may-not-fit: values of `readings.a` that are no integer stop the migration
-- breaks-clients: clients get `readings.b` as varchar(12) from now on
-- rewrites-table: every row of `readings` is written anew for `a`
-- blocks-reads: `readings` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM readings WHERE a NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of readings have a a that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the index `readings_b_a_idx`
DROP INDEX readings_b_a_idx;

-- let `a` of `readings` be NULL
ALTER TABLE readings ALTER COLUMN a DROP NOT NULL;

-- change types: `readings.a` to integer, `readings.b` to varchar(12)
ALTER TABLE readings
  ALTER COLUMN a TYPE integer,
  ALTER COLUMN b TYPE varchar(12);

-- put `a` of `readings` back
UPDATE readings AS present
  SET a = CASE WHEN present.a IS NOT DISTINCT FROM CAST(kept.schemac_new_a AS integer) THEN kept.a ELSE present.a END
  FROM schemac_backup_c0f89d1d.readings AS kept
  WHERE present.id = kept.id;

-- drop the schema `schemac_backup_c0f89d1d`, whose rows are back
DROP TABLE schemac_backup_c0f89d1d.readings;

DROP SCHEMA schemac_backup_c0f89d1d;

COMMIT;
