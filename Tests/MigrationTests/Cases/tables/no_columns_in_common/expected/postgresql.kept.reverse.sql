-- Made by schemac: from to to from.
-- deletes-data: the values of `t.x` are deleted
-- breaks-clients: clients that name the column `t.x` fail from now on
-- deletes-data: the values of `t.y` are deleted
-- breaks-clients: clients that name the column `t.y` fail from now on
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- data-may-not-fit: rows of `t` that share their a stop the migration
-- irreversible: what `t.a` held is lost
-- irreversible: what `t.b` held is lost
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- builds-index: the index behind `t_pkey` is built over every row
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t would have no a'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t would have no b'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT coalesce(sum(alike), 0) FROM (SELECT count(*) AS alike FROM (SELECT CAST(NULL AS text) AS a FROM t) AS t WHERE (a) IS NOT NULL GROUP BY (a) HAVING count(*) > 1) AS repeated) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t share their a, which t_pkey forbids'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the primary key `t_pkey` of `t`
ALTER TABLE t DROP CONSTRAINT t_pkey;

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;

-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b integer;

-- in `t`, let `a` be what it says; let `b` be what it says
ALTER TABLE t
  ALTER COLUMN a SET NOT NULL,
  ALTER COLUMN b SET NOT NULL;

-- drop `x`, `y` of `t`
ALTER TABLE t
  DROP COLUMN x,
  DROP COLUMN y;

-- add the primary key `t_pkey` to `t`
ALTER TABLE t ADD CONSTRAINT t_pkey PRIMARY KEY (a);

-- drop the schema `schemac_backup_8a6d5328`, whose rows are back
DROP TABLE schemac_backup_8a6d5328.t;

DROP SCHEMA schemac_backup_8a6d5328;

COMMIT;
