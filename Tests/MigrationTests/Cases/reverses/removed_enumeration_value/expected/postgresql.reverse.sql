-- Made by schemac: from to to from.
-- irreversible: what `t.s` held is lost
-- rewrites-table: every row of `t` is written anew for `s`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed');

-- change the type of `t.s` to the new state
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s TYPE state USING s::text::state,
  ALTER COLUMN s SET DEFAULT 'draft';

-- drop the old type `state`
DROP TYPE state_schemac_old;

COMMIT;
