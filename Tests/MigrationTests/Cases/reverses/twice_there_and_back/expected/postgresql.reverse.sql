-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `t` that nothing was kept of stop the way back
-- irreversible: what `t.a` held is lost
-- breaks-clients: clients get `t.b` as integer from now on
-- rewrites-table: every row of `t` is written anew for `b`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- irreversible: the rows that `gone` held are lost: it comes back empty

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
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a text;

-- change the type of `t.b` to integer
ALTER TABLE t ALTER COLUMN b TYPE integer;

-- in `t`, let `a` be what it says
ALTER TABLE t ALTER COLUMN a SET NOT NULL;

-- create the table `gone`
CREATE TABLE gone (
  x integer NOT NULL,
  y text
);

COMMIT;
