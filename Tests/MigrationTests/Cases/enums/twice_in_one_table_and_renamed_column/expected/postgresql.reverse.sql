-- Made by schemac: from to to from.
-- breaks-clients: clients that name the column `first` of `t` fail from now on
-- rewrites-table: every row of `t` is written anew for `one`, `two`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: PostgreSQL cannot move a value
ALTER TYPE stage RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('a', 'b', 'c');

-- rename the unique constraint `t_first_two_key` to `t_one_two_key`
ALTER INDEX t_first_two_key RENAME TO t_one_two_key;

-- rename the column `first` of `t` to `one`
ALTER TABLE t RENAME COLUMN first TO one;

DO 'BEGIN
  IF current_setting(''server_version_num'')::integer >= 180000 THEN
    ALTER TABLE t RENAME CONSTRAINT t_first_not_null TO t_one_not_null;
  END IF;
END';

-- change types: `t.one` to the new state, `t.two` to the new state
ALTER TABLE t
  ALTER COLUMN one DROP DEFAULT,
  ALTER COLUMN one TYPE state USING one::text::state,
  ALTER COLUMN one SET DEFAULT 'a',
  ALTER COLUMN two TYPE state USING two::text::state;

-- drop the old type `stage`
DROP TYPE state_schemac_old;

COMMIT;
