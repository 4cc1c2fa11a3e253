-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `two_t_check` stop the migration
-- rewrites-table: every row of `one` is written anew for `s`
-- blocks-reads: `one` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `two` is written anew for `s`, `t`
-- blocks-reads: `two` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `three` is written anew for `s`
-- blocks-reads: `three` can be neither read nor written while its rows are written anew
-- scans-table: every row of `two` is read for `two_t_check`
-- blocks-reads: `two` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT t::text AS t FROM two) AS two WHERE NOT (t <> ''c'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of two break two_t_check'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM three WHERE (CASE WHEN id > 1 THEN CAST(''a'' AS state) ELSE CAST(''b'' AS state) END) IS NULL) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of three get no s'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `two_t_check` of `two`
ALTER TABLE two DROP CONSTRAINT two_t_check;

-- drop `s` of `three`
ALTER TABLE three DROP COLUMN s;

-- make the type `state` anew: PostgreSQL cannot move a value
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('c', 'b', 'a');

-- change the type of `one.s` to the new state
ALTER TABLE one
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'a';

-- change types: `two.s` to the new state, `two.t` to the new state
ALTER TABLE two
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN t DROP DEFAULT,
  ALTER COLUMN t TYPE state USING t::text::state,
  ALTER COLUMN t SET DEFAULT 'b';

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- make the column `s` of `three` anew
ALTER TABLE three ADD COLUMN s state GENERATED ALWAYS AS (CASE WHEN id > 1 THEN CAST('a' AS state) ELSE CAST('b' AS state) END) STORED NOT NULL;

-- add the check `two_t_check` to `two`
ALTER TABLE two ADD CONSTRAINT two_t_check CHECK (t <> 'c');

COMMIT;
