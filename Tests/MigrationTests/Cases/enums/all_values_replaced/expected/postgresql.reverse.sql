-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- irreversible: what `cats.morning` held is lost
-- irreversible: what `cats.evening` held is lost
-- breaks-clients: clients that write 'meow', 'purr' as `mood` fail from now on
-- rewrites-table: every row of `cats` is written anew for `morning`, `evening`
-- blocks-reads: `cats` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats WHERE morning::text IN (''meow'', ''purr'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cats have a morning that is removed: meow, purr'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats WHERE evening::text IN (''meow'', ''purr'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cats have a evening that is removed: meow, purr'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `mood` anew: PostgreSQL cannot remove a value
ALTER TYPE mood RENAME TO mood_schemac_old;

CREATE TYPE mood AS ENUM ('happy', 'hungry');

-- change types: `cats.morning` to the new mood, `cats.evening` to the new mood
ALTER TABLE cats
  ALTER COLUMN morning DROP DEFAULT,
  ALTER COLUMN morning TYPE mood USING morning::text::mood,
  ALTER COLUMN morning SET DEFAULT 'hungry',
  ALTER COLUMN evening DROP DEFAULT,
  ALTER COLUMN evening TYPE mood USING evening::text::mood,
  ALTER COLUMN evening SET DEFAULT 'happy';

-- drop the old type `mood`
DROP TYPE mood_schemac_old;

COMMIT;
