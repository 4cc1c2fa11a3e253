-- Made by schemac: from to to from.
-- irreversible: what `t.number` held is lost
-- rewrites-table: every row of `t` is written anew for `number`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew

SET lock_timeout = '10s';

BEGIN;

-- add the column `number` to `t`
ALTER TABLE t ADD COLUMN number serial NOT NULL;

-- in `t`, change how `other` is numbered
ALTER TABLE t ALTER COLUMN other DROP DEFAULT;

DROP SEQUENCE t_other_seq;

COMMIT;
