-- Made by schemac: from to to from.
-- irreversible: what `t.token` held is lost
-- irreversible: what `t.number` held is lost
-- breaks-clients: clients get `t.token` as text from now on
-- breaks-clients: clients get `t.number` as text from now on
-- rewrites-table: every row of `t` is written anew for `token`, `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- change types: `t.token` to text, `t.number` to text
ALTER TABLE t
  ALTER COLUMN token TYPE text,
  ALTER COLUMN token SET DEFAULT '',
  ALTER COLUMN number DROP DEFAULT,
  ALTER COLUMN number TYPE text;

COMMIT;
