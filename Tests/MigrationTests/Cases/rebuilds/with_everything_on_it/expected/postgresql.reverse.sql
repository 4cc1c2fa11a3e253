-- Made by schemac: from to to from.
-- breaks-clients: clients get `t.b` as integer from now on
-- data-may-not-fit: values of `t.b` that are no integer stop the migration
-- rewrites-table: every row of `t` is written anew for `b`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `t` is written anew for `c`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read for `t_b_check`
-- blocks-reads: `t` can be neither read nor written while its rows are read
-- builds-index: the index `t_b_c_idx` is built over every row
-- blocks-writes: `t` cannot be written while the index is built
-- builds-index: the index `t_a_idx` is built over every row
-- blocks-writes: `t` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE b NOT BETWEEN -2147483648 AND 2147483647) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a b that is no integer'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `t_b_check` of `t`
ALTER TABLE t DROP CONSTRAINT t_b_check;

-- drop the index `t_b_c_idx`
DROP INDEX t_b_c_idx;

-- drop the index `t_a_idx`
DROP INDEX t_a_idx;

-- drop `c` of `t`
ALTER TABLE t DROP COLUMN c;

-- change the type of `t.b` to integer
ALTER TABLE t
  ALTER COLUMN b DROP DEFAULT,
  ALTER COLUMN b TYPE integer,
  ALTER COLUMN b SET DEFAULT 3;

-- make the column `c` of `t` anew
ALTER TABLE t ADD COLUMN c integer GENERATED ALWAYS AS (b * 2) STORED;

-- add the check `t_b_check` to `t`
ALTER TABLE t ADD CONSTRAINT t_b_check CHECK (b > 0);

-- create the index `t_b_c_idx` on `t`
CREATE INDEX t_b_c_idx ON t (b, c);

-- create the index `t_a_idx` on `t`
CREATE INDEX t_a_idx ON t (a) WHERE b > 1;

COMMIT;
