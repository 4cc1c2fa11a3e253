-- Made by schemac: from to to from.
-- breaks-clients: clients that write 'middle' as `level` fail from now on
-- rewrites-table: every row of `notes` is written anew for `parent`, `key`, `value`, `rowid`
-- blocks-reads: `notes` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `level` anew: a new value is used in the transaction that adds it
ALTER TYPE level RENAME TO level_schemac_old;

ALTER TYPE level_schemac_old RENAME VALUE 'middle' TO 'mid';

CREATE TYPE level AS ENUM ('low', 'mid', 'high');

-- change types: `notes.parent` to the new level[], `notes.key` to the new level[], `notes.value` to the new level[], `notes.rowid` to the new level[]
ALTER TABLE notes
  ALTER COLUMN parent TYPE level[] USING parent::text[]::level[],
  ALTER COLUMN key TYPE level[] USING key::text[]::level[],
  ALTER COLUMN value TYPE level[] USING value::text[]::level[],
  ALTER COLUMN rowid TYPE level[] USING rowid::text[]::level[];

-- drop the old type `level`
DROP TYPE level_schemac_old;

COMMIT;
