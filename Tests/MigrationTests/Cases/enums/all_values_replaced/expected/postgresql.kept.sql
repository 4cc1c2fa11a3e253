-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- blocks-reads: `cats` can be neither read nor written while its rows are copied
-- breaks-clients: clients that write 'happy', 'hungry' as `mood` fail from now on
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
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats WHERE (CASE CAST(morning AS text) WHEN ''happy'' THEN ''purr'' ELSE ''meow'' END)::text NOT IN (''meow'', ''purr'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cats get a morning that mood does not have'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats WHERE (CASE CAST(evening AS text) WHEN ''happy'' THEN ''purr'' ELSE ''meow'' END)::text NOT IN (''meow'', ''purr'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cats get a evening that mood does not have'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- keep what is deleted in the schema `schemac_backup_321e821b`
LOCK TABLE cats;

CREATE SCHEMA schemac_backup_321e821b;

CREATE TABLE schemac_backup_321e821b.cats AS
  SELECT id, morning::text AS morning, evening::text AS evening, (CASE CAST(morning AS text) WHEN 'happy' THEN 'purr' ELSE 'meow' END)::text AS schemac_new_morning, (CASE CAST(evening AS text) WHEN 'happy' THEN 'purr' ELSE 'meow' END)::text AS schemac_new_evening FROM cats;

-- make the type `mood` anew: PostgreSQL cannot remove a value
ALTER TYPE mood RENAME TO mood_schemac_old;

CREATE TYPE mood AS ENUM ('meow', 'purr');

-- change types: `cats.morning` to the new mood, `cats.evening` to the new mood
ALTER TABLE cats
  ALTER COLUMN morning DROP DEFAULT,
  ALTER COLUMN morning TYPE mood USING (CASE CAST(morning AS text) WHEN 'happy' THEN CAST('purr' AS text) ELSE 'meow' END)::text::mood,
  ALTER COLUMN morning SET DEFAULT 'meow',
  ALTER COLUMN evening DROP DEFAULT,
  ALTER COLUMN evening TYPE mood USING (CASE CAST(evening AS text) WHEN 'happy' THEN CAST('purr' AS text) ELSE 'meow' END)::text::mood,
  ALTER COLUMN evening SET DEFAULT 'purr';

-- drop the old type `mood`
DROP TYPE mood_schemac_old;

COMMIT;
