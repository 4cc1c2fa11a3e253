-- Made by schemac: from to to from.
-- rewrites-table: every row of `t` is written anew for `s`
-- blocks-reads: `t` can be neither read nor written while its rows are written anew
-- scans-table: every row of `t` is read
-- blocks-reads: `t` can be neither read nor written while its rows are read

SET lock_timeout = '10s';

BEGIN;

-- make the type `state` anew: a new value is used in the transaction that adds it
ALTER TYPE state RENAME TO state_schemac_old;

CREATE TYPE state AS ENUM ('draft', 'open', 'closed');

-- change the type of `t.s` to the new state
ALTER TABLE t
  ALTER COLUMN s DROP DEFAULT,
  ALTER COLUMN s DROP NOT NULL,
  ALTER COLUMN s TYPE state USING CASE WHEN s::text IN ('draft', 'open', 'closed') THEN s::text::state END,
  ALTER COLUMN s SET DEFAULT 'draft';

-- put `s` of `t` back
UPDATE t AS present
  SET s = CASE WHEN present.s::text IS NOT DISTINCT FROM CASE WHEN kept.schemac_new_s IN ('draft', 'open', 'closed') THEN kept.schemac_new_s END THEN kept.s::state ELSE present.s END
  FROM schemac_backup_a655b507.t AS kept
  WHERE present.id = kept.id;

-- in `t`, make `s` NOT NULL
ALTER TABLE t ALTER COLUMN s SET NOT NULL;

-- drop the old type `state`
DROP TYPE state_schemac_old;

-- drop the schema `schemac_backup_a655b507`, whose rows are back
DROP TABLE schemac_backup_a655b507.t;

DROP SCHEMA schemac_backup_a655b507;

COMMIT;
