-- Made by schemac: from to to from.
-- data-may-not-fit: rows of `shirts` with a removed value stop the migration
-- breaks-clients: clients that write 'tiny', 'medium', 'huge' as `size` fail from now on
-- rewrites-table: every row of `shirts` is written anew for `size`
-- blocks-reads: `shirts` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM shirts WHERE size::text IN (''tiny'', ''medium'', ''huge'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of shirts have a size that is removed: tiny, medium, huge'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `size` anew: PostgreSQL cannot remove a value
ALTER TYPE size RENAME TO size_schemac_old;

CREATE TYPE size AS ENUM ('small', 'large');

-- change the type of `shirts.size` to the new size
ALTER TABLE shirts
  ALTER COLUMN size DROP DEFAULT,
  ALTER COLUMN size TYPE size USING size::text::size,
  ALTER COLUMN size SET DEFAULT 'small';

-- drop the old type `size`
DROP TYPE size_schemac_old;

COMMIT;
