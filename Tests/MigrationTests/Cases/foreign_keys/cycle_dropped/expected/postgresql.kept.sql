-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `c.a_id` fail from now on
-- blocks-reads: `a` can be neither read nor written while its rows are copied
-- blocks-reads: `b` can be neither read nor written while its rows are copied
-- blocks-reads: `c` can be neither read nor written while its rows are copied
-- breaks-clients: clients that name `a` fail from now on
-- breaks-clients: clients that name `b` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_09cf296b`
LOCK TABLE a, b, c;

CREATE SCHEMA schemac_backup_09cf296b;

CREATE TABLE schemac_backup_09cf296b.a AS
  SELECT id, b_id FROM a;

CREATE TABLE schemac_backup_09cf296b.b AS
  SELECT id, a_id FROM b;

CREATE TABLE schemac_backup_09cf296b.c AS
  SELECT id, a_id FROM c;

-- drop the foreign key `c_a_id_fkey` of `c`
ALTER TABLE c DROP CONSTRAINT c_a_id_fkey;

-- drop `a`, `b`
DROP TABLE a, b;

-- drop `a_id` of `c`
ALTER TABLE c DROP COLUMN a_id;

COMMIT;
