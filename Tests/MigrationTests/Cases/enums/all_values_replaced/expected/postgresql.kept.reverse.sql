-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- data-may-not-fit: rows of `cats` with a removed value stop the migration
-- breaks-clients: clients that write 'meow', 'purr' as `mood` fail from now on
-- rewrites-table: every row of `cats` is written anew for `morning`, `evening`
-- blocks-reads: `cats` can be neither read nor written while its rows are written anew
-- scans-table: every row of `cats` is read
-- blocks-reads: `cats` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_321e821b.cats AS kept WHERE present.id = kept.id) AND (morning::text IN (''meow'', ''purr''))) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of cats have a morning that is removed: meow, purr'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM cats AS present WHERE NOT EXISTS (SELECT 1 FROM schemac_backup_321e821b.cats AS kept WHERE present.id = kept.id) AND (evening::text IN (''meow'', ''purr''))) AS counted (found);
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
  ALTER COLUMN morning DROP NOT NULL,
  ALTER COLUMN morning TYPE mood USING CASE WHEN morning::text IN ('happy', 'hungry') THEN morning::text::mood END,
  ALTER COLUMN morning SET DEFAULT 'hungry',
  ALTER COLUMN evening DROP DEFAULT,
  ALTER COLUMN evening DROP NOT NULL,
  ALTER COLUMN evening TYPE mood USING CASE WHEN evening::text IN ('happy', 'hungry') THEN evening::text::mood END,
  ALTER COLUMN evening SET DEFAULT 'happy';

-- put `morning`, `evening` of `cats` back
UPDATE cats AS present
  SET morning = CASE WHEN present.morning::text IS NOT DISTINCT FROM CASE WHEN kept.schemac_new_morning IN ('happy', 'hungry') THEN kept.schemac_new_morning END THEN kept.morning::mood ELSE present.morning END,
    evening = CASE WHEN present.evening::text IS NOT DISTINCT FROM CASE WHEN kept.schemac_new_evening IN ('happy', 'hungry') THEN kept.schemac_new_evening END THEN kept.evening::mood ELSE present.evening END
  FROM schemac_backup_321e821b.cats AS kept
  WHERE present.id = kept.id;

-- in `cats`, make `morning` NOT NULL; make `evening` NOT NULL
ALTER TABLE cats
  ALTER COLUMN morning SET NOT NULL,
  ALTER COLUMN evening SET NOT NULL;

-- drop the old type `mood`
DROP TYPE mood_schemac_old;

-- drop the schema `schemac_backup_321e821b`, whose rows are back
DROP TABLE schemac_backup_321e821b.cats;

DROP SCHEMA schemac_backup_321e821b;

COMMIT;
