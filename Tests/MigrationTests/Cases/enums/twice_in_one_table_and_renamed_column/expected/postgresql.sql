-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `one` of `t` fail from now on
-- rewrites-table: every row of `t` is written anew for `first`, `two`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `stage` anew: PostgreSQL cannot move a value
ALTER TYPE state RENAME TO stage_schemac_old;

CREATE TYPE stage AS ENUM ('c', 'b', 'a');

-- rename the unique constraint `t_one_two_key` to `t_first_two_key`
ALTER INDEX t_one_two_key RENAME TO t_first_two_key;

-- rename the column `one` of `t` to `first`
ALTER TABLE t RENAME COLUMN one TO first;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_one_not_null TO t_first_not_null;
  END IF;
END';

-- change types: `t.first` to the new stage, `t.two` to the new stage
ALTER TABLE t
  ALTER COLUMN first DROP DEFAULT,
  ALTER COLUMN first TYPE stage USING first::text::stage,
  ALTER COLUMN first SET DEFAULT 'b',
  ALTER COLUMN two TYPE stage USING two::text::stage;

-- drop the old type `state`
DROP TYPE stage_schemac_old;

COMMIT;
