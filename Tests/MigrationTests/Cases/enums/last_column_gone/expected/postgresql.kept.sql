-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.s` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied
-- breaks-clients: clients that write 'a' as `used` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_40d3c9b5`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_40d3c9b5;

CREATE TABLE schemac_backup_40d3c9b5.t AS
  SELECT id, s::text AS s FROM t;

-- create the type `unused`
CREATE TYPE unused AS ENUM ('x');

-- make the type `used` anew: PostgreSQL cannot remove a value
ALTER TYPE used RENAME TO used_schemac_old;

CREATE TYPE used AS ENUM ('b', 'c');

-- drop `s` of `t`
ALTER TABLE t DROP COLUMN s;

-- drop the old type `used`
DROP TYPE used_schemac_old;

COMMIT;
