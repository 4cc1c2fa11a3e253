-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` for which `backfill` gives nothing stop the migration
-- data-may-not-fit: rows that break `odd` stop the migration
-- rewrites-table: rows of `t` are written anew in one statement
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- scans-table: every row of `t` is read for `odd`
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE NOT (a <> '':z'' AND a <> ''\gset'' AND a <> ''.quit'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t break odd'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE CAST('':y'' || a AS text) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t get no b'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b text;

-- give the rows of `t` their `b`
UPDATE t
  SET b = ':y' || a;

-- in `t`, give `a` its default; let `b` be what it says
ALTER TABLE t
  ALTER COLUMN a SET DEFAULT ':''x'' \q ; .quit',
  ALTER COLUMN b SET DEFAULT '$$;
.exit
-- no
/* no',
  ALTER COLUMN b SET NOT NULL;

-- add the check `odd` to `t`
ALTER TABLE t ADD CONSTRAINT odd CHECK (a <> ':z' AND a <> '\gset' AND a <> '.quit');

-- comment on `t.a`
COMMENT ON COLUMN t.a IS '\! no :command';

COMMIT;
