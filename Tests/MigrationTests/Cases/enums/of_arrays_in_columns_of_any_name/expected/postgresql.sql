-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `notes` with a removed value stop the migration
-- data-may-not-fit: rows of `notes` with a removed value stop the migration
-- data-may-not-fit: rows of `notes` with a removed value stop the migration
-- data-may-not-fit: rows of `notes` with a removed value stop the migration
-- breaks-clients: clients that write 'high', 'mid' as `level` fail from now on
-- rewrites-table: every row of `notes` is written anew for `parent`, `key`, `value`, `rowid`
-- blocks-reads: `notes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE parent::text[] && ARRAY[''high'']) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes have a parent that is removed: high'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE key::text[] && ARRAY[''high'']) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes have a key that is removed: high'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE value::text[] && ARRAY[''high'']) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes have a value that is removed: high'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM notes WHERE rowid::text[] && ARRAY[''high'']) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of notes have a rowid that is removed: high'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `level` anew: PostgreSQL cannot remove a value
ALTER TYPE level RENAME TO level_schemac_old;

ALTER TYPE level_schemac_old RENAME VALUE 'mid' TO 'middle';

CREATE TYPE level AS ENUM ('low', 'middle');

-- change types: `notes.parent` to the new level[], `notes.key` to the new level[], `notes.value` to the new level[], `notes.rowid` to the new level[]
ALTER TABLE notes
  ALTER COLUMN parent TYPE level[] USING parent::text[]::level[],
  ALTER COLUMN key TYPE level[] USING key::text[]::level[],
  ALTER COLUMN value TYPE level[] USING value::text[]::level[],
  ALTER COLUMN rowid TYPE level[] USING rowid::text[]::level[];

-- drop the old type `level`
DROP TYPE level_schemac_old;

COMMIT;
