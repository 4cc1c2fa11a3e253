-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- rewrites-table: every row of `t` is written anew for `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_89446d5c.t AS kept WHERE present.id = kept.id)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t would have no number'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `number` to `t`
ALTER TABLE t ADD COLUMN number integer;

-- put `number` of `t` back
UPDATE t AS present
  SET number = kept.number
  FROM schemac_backup_89446d5c.t AS kept
  WHERE present.id = kept.id;

-- in `t`, change how `other` is numbered; let `number` be what it says
ALTER TABLE t ALTER COLUMN other DROP DEFAULT;

DROP SEQUENCE t_other_seq;

ALTER TABLE t ALTER COLUMN number SET NOT NULL;

CREATE SEQUENCE t_number_seq AS integer OWNED BY t.number;

ALTER TABLE t ALTER COLUMN number SET DEFAULT nextval('t_number_seq');

SELECT setval(pg_get_serial_sequence('t', 'number'), max(number)) FROM t HAVING max(number) >= 1;

-- drop the schema `schemac_backup_89446d5c`, whose rows are back
DROP TABLE schemac_backup_89446d5c.t;

DROP SCHEMA schemac_backup_89446d5c;

COMMIT;
