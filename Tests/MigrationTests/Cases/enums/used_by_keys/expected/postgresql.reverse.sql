-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'alpha' as `kind` fail from now on
-- rewrites-table: every row of `kinds` is written anew for `kind`
-- blocks-reads: `kinds` can be neither read nor written while its rows are written anew
-- rewrites-table: every row of `things` is written anew for `kind`
-- blocks-reads: `things` can be neither read nor written while its rows are written anew
-- scans-table: every row of `things` is read for `things_kind_fkey`
-- blocks-writes: `things` and `kinds` cannot be written while the rows are read

SET lock_timeout = '10s';

BEGIN;

-- drop the foreign key `things_kind_fkey` of `things`
ALTER TABLE things DROP CONSTRAINT things_kind_fkey;

-- make the type `kind` anew: a new value is used in the transaction that adds it
ALTER TYPE kind RENAME TO kind_schemac_old;

ALTER TYPE kind_schemac_old RENAME VALUE 'alpha' TO 'a';

CREATE TYPE kind AS ENUM ('a', 'b', 'c');

-- change the type of `kinds.kind` to the new kind
ALTER TABLE kinds ALTER COLUMN kind TYPE kind USING kind::text::kind;

-- change the type of `things.kind` to the new kind
ALTER TABLE things
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN kind TYPE kind USING kind::text::kind,
  ALTER COLUMN kind SET DEFAULT 'a';

-- drop the old type `kind`
DROP TYPE kind_schemac_old;

-- add the foreign key `things_kind_fkey` to `things`
ALTER TABLE things ADD CONSTRAINT things_kind_fkey FOREIGN KEY (kind) REFERENCES kinds (kind) ON UPDATE CASCADE ON DELETE CASCADE;

COMMIT;
