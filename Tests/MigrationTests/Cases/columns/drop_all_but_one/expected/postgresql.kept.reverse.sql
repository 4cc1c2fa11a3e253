-- Made by schemac: from to to from.
-- rewrites-table: every row of `wide` is written anew for `c`
-- blocks-reads: `wide` can be neither read nor written while its rows are written anew
-- builds-index: the index behind `wide_a_key` is built over every row
-- blocks-reads: `wide` can be neither read nor written while its rows are read
-- scans-table: every row of `wide` is read for `wide_b_check`
-- blocks-reads: `wide` can be neither read nor written while its rows are read
-- builds-index: the index `wide_a_b_idx` is built over every row
-- blocks-writes: `wide` cannot be written while the index is built

SET lock_timeout = '10s';

BEGIN;

-- add the column `a` to `wide`
ALTER TABLE wide ADD COLUMN a text;

-- add the column `b` to `wide`
ALTER TABLE wide ADD COLUMN b integer DEFAULT 3 NOT NULL;

-- put `a`, `b` of `wide` back
UPDATE wide AS present
  SET a = kept.a,
    b = kept.b
  FROM schemac_backup_e1f35c89.wide AS kept
  WHERE present.id = kept.id;

-- add the column `c` to `wide`
ALTER TABLE wide ADD COLUMN c integer GENERATED ALWAYS AS (b * 2) STORED;

-- add the unique constraint `wide_a_key` to `wide`
ALTER TABLE wide ADD CONSTRAINT wide_a_key UNIQUE (a);

-- add the check `wide_b_check` to `wide`
ALTER TABLE wide ADD CONSTRAINT wide_b_check CHECK (b > 0);

-- create the index `wide_a_b_idx` on `wide`
CREATE INDEX wide_a_b_idx ON wide (a, b);

-- drop the schema `schemac_backup_e1f35c89`, whose rows are back
DROP TABLE schemac_backup_e1f35c89.wide;

DROP SCHEMA schemac_backup_e1f35c89;

COMMIT;
