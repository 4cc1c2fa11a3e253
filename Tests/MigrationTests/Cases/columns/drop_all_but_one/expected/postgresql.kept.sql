-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `wide.a` fail from now on
-- breaks-clients: clients that name the column `wide.b` fail from now on
-- breaks-clients: clients that name the column `wide.c` fail from now on
-- blocks-reads: `wide` can be neither read nor written while its rows are copied
-- drops-index: queries that use the index `wide_a_b_idx` get slower

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_e1f35c89`
LOCK TABLE wide;

CREATE SCHEMA schemac_backup_e1f35c89;

CREATE TABLE schemac_backup_e1f35c89.wide AS
  SELECT id, a, b FROM wide;

-- drop the check `wide_b_check` of `wide`
ALTER TABLE wide DROP CONSTRAINT wide_b_check;

-- drop the index `wide_a_b_idx`
DROP INDEX wide_a_b_idx;

-- drop the unique constraint `wide_a_key` of `wide`
ALTER TABLE wide DROP CONSTRAINT wide_a_key;

-- drop `c` of `wide`
ALTER TABLE wide DROP COLUMN c;

-- drop `a`, `b` of `wide`
ALTER TABLE wide
  DROP COLUMN a,
  DROP COLUMN b;

COMMIT;
