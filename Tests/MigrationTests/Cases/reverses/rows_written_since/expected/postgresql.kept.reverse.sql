-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_0470b49a.t AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t would have no a'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;

-- put `a` of `t` back
UPDATE t AS present
  SET a = kept.a
  FROM schemac_backup_0470b49a.t AS kept
  WHERE present.id = kept.id;

-- in `t`, let `a` be what it says
ALTER TABLE t ALTER COLUMN a SET NOT NULL;

-- drop the schema `schemac_backup_0470b49a`, whose rows are back
DROP TABLE schemac_backup_0470b49a.t;

DROP SCHEMA schemac_backup_0470b49a;

COMMIT;
