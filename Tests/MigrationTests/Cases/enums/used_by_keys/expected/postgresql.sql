-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `kinds` with a removed value stop the migration
-- data-may-not-fit: rows of `things` with a removed value stop the migration
-- breaks-clients: clients that write 'b', 'a' as `kind` fail from now on
-- rewrites-table: every row of `kinds` is written anew for `kind`
-- blocks-reads: `kinds` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `things` is written anew for `kind`
-- blocks-reads: `things` can be neither read nor written while its rows are written anew
-- scans-table: every row of `things` is read for `things_kind_fkey`
-- blocks-writes: `things` and `kinds` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM kinds WHERE kind::text IN (''b'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of kinds have a kind that is removed: b'';
  END IF;
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM things WHERE kind::text IN (''b'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of things have a kind that is removed: b'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- drop the foreign key `things_kind_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT things_kind_fkey;

-- make the type `kind` anew: PostgreSQL cannot remove a value
ALTER TYPE kind RENAME TO kind_schemac_old;

ALTER TYPE kind_schemac_old RENAME VALUE 'a' TO 'alpha';

CREATE TYPE kind AS ENUM ('alpha', 'c');

-- change the type of `kinds.kind` to the new kind
ALTER TABLE kinds ALTER COLUMN kind TYPE kind USING kind::text::kind;

-- change the type of `things.kind` to the new kind
ALTER TABLE things
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN kind TYPE kind USING kind::text::kind,
  ALTER COLUMN kind SET DEFAULT 'alpha';

-- drop the old type `kind`
DROP TYPE kind_schemac_old;

-- add the foreign key `things_kind_fkey` to `things`
ALTER TABLE things ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) ON UPDATE CASCADE ON DELETE CASCADE;

COMMIT;
