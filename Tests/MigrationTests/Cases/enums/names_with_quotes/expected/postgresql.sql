-- Made by schemac: from from to to.
-- data-may-not-fit: rows of `t` with a removed value stop the migration
-- breaks-clients: clients that write 'gone', 'a "b"' as `My State` fail from now on
-- rewrites-table: every row of `t` is written anew for `s`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- Rows that the changes cannot take.
DO '#variable_conflict use_column
DECLARE
  schemac_found bigint;
  schemac_problems text := '''';
BEGIN
  SELECT found INTO schemac_found FROM (SELECT count(*) FROM t WHERE s::text IN (''gone'')) AS counted (found);
  IF schemac_found > 0 THEN
    schemac_problems := schemac_problems || E''\n'' || schemac_found || '' rows of t have a s that is removed: gone'';
  END IF;
  IF schemac_problems <> '''' THEN
    RAISE EXCEPTION USING MESSAGE = ''nothing was changed:'' || schemac_problems;
  END IF;
END';

-- make the type `My State` anew: PostgreSQL cannot remove a value
ALTER TYPE "My State" RENAME TO "My State_schemac_old";

ALTER TYPE "My State_schemac_old" RENAME VALUE 'a "b"' TO 'a ''b''';

CREATE TYPE "My State" AS ENUM ('it''s', 'a ''b''', 'c,d');

-- change the type of `t.s` to the new "My State"
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE "My State" USING s::text::"My State",
  ALTER COLUMN s SET DEFAULT 'a ''b''';

-- drop the old type `My State`
DROP TYPE "My State_schemac_old";

COMMIT;
