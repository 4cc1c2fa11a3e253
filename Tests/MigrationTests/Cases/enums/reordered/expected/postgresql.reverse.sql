-- Made by schemac: from to to from.
-- rewrites-table: every row of `tasks` is written anew for `level`
-- blocks-reads: `tasks` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `level` anew: PostgreSQL cannot move a value
ALTER TYPE level RENAME TO level_schemac_old;

CREATE TYPE level AS ENUM ('high', 'low', 'middle');

-- change the type of `tasks.level` to the new level
ALTER TABLE tasks
  ALTER COLUMN level DROP DEFAULT,
  ALTER COLUMN level TYPE level USING level::text::level,
  ALTER COLUMN level SET DEFAULT 'low';

-- drop the old type `level`
DROP TYPE level_schemac_old;

COMMIT;
