-- Made by schemac: from from to to.
-- breaks-clients: clients get `t.b` as bigint from now on
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

-- drop the check `t_b_check` of `t`
ALTER TABLE t DROP CONSTRAINT t_b_check;

-- drop the index `t_b_c_idx`
DROP INDEX t_b_c_idx;

-- drop the index `t_a_idx`
DROP INDEX t_a_idx;

-- drop `c` of `t`
ALTER TABLE t DROP COLUMN c;

-- change the type of `t.b` to bigint
ALTER TABLE t
  ALTER COLUMN b DROP DEFAULT,
  ALTER COLUMN b TYPE bigint,
  ALTER COLUMN b SET DEFAULT 4;

-- make the column `c` of `t` anew
ALTER TABLE t ADD COLUMN c bigint GENERATED ALWAYS AS (b * 2) STORED;

-- add the check `t_b_check` to `t`
ALTER TABLE t ADD CONSTRAINT t_b_check CHECK (b > 0);

-- create the index `t_b_c_idx` on `t`
CREATE INDEX t_b_c_idx ON t (b, c);

-- create the index `t_a_idx` on `t`
CREATE INDEX t_a_idx ON t (a) WHERE b > 1;

COMMIT;
