-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- breaks-clients: clients that write 'c' as `used` fail from now on
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- breaks-clients: clients that name the type `unused` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_40d3c9b5.t AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t would have no s'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `used` anew: PostgreSQL cannot remove a value
ALTER TYPE used RENAME TO used_schemac_old;

CREATE TYPE used AS ENUM ('a', 'b');

-- add the column `s` to `t`
ALTER TABLE t ADD COLUMN s used;

-- put `s` of `t` back
UPDATE t AS present
  SET s = kept.s::used
  FROM schemac_backup_40d3c9b5.t AS kept
  WHERE present.id = kept.id;

-- in `t`, let `s` be what it says
ALTER TABLE t ALTER COLUMN s SET NOT NULL;

-- drop the type `unused`
DROP TYPE unused;

-- drop the old type `used`
DROP TYPE used_schemac_old;

-- drop the schema `schemac_backup_40d3c9b5`, whose rows are back
DROP TABLE schemac_backup_40d3c9b5.t;

DROP SCHEMA schemac_backup_40d3c9b5;

COMMIT;
