-- Made by schemac: from from to to.
-- data-may-not-fit: rows that break `enough` stop the migration
-- rewrites-table: every row of `tasks` is written anew for `level`
-- blocks-reads: `tasks` can be neither read nor written while its rows are written anew
-- scans-table: every row of `tasks` is read for `enough`
-- blocks-reads: `tasks` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM (SELECT level::text AS level FROM tasks) AS tasks WHERE NOT (array_position(CAST(ARRAY[''high'', ''low'', ''middle''] AS text[]), level) >= 3)) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of tasks break enough'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the check `enough` of `tasks`
ALTER TABLE tasks DROP CONSTRAINT enough;

-- make the type `level` anew: PostgreSQL cannot move a value
ALTER TYPE level RENAME TO level_schemac_old;

CREATE TYPE level AS ENUM ('high', 'low', 'middle');

-- change the type of `tasks.level` to the new level
ALTER TABLE tasks ALTER COLUMN level TYPE level USING level::text::level;

-- drop the old type `level`
DROP TYPE level_schemac_old;

-- add the check `enough` to `tasks`
ALTER TABLE tasks ADD CONSTRAINT enough CHECK (level >= 'middle');

COMMIT;
