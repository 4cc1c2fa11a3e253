-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'a 'b'' as `My State` fail from now on
-- rewrites-table: every row of `t` is written anew for `s`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `My State` anew: a new value is used in the transaction that adds it
ALTER TYPE "My State" RENAME TO "My State_schemac_old";

ALTER TYPE "My State_schemac_old" RENAME VALUE 'a ''b''' TO 'a "b"';

CREATE TYPE "My State" AS ENUM ('it''s', 'a "b"', 'c,d', 'gone');

-- change the type of `t.s` to the new "My State"
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE "My State" USING s::text::"My State",
  ALTER COLUMN s SET DEFAULT 'it''s';

-- drop the old type `My State`
DROP TYPE "My State_schemac_old";

COMMIT;
