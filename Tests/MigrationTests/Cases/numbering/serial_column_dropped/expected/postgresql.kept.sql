-- Made by schemac: from from to to.
-- breaks-clients: clients that name the column `t.number` fail from now on
-- blocks-reads: `t` can be neither read nor written while its rows are copied

SET lock_timeout = '10s';

BEGIN;

-- keep what is deleted in the schema `schemac_backup_89446d5c`
LOCK TABLE t;

CREATE SCHEMA schemac_backup_89446d5c;

CREATE TABLE schemac_backup_89446d5c.t AS
  SELECT id, number FROM t;

-- in `t`, change how `other` is numbered
CREATE SEQUENCE t_other_seq AS integer OWNED BY t.other;

ALTER TABLE t ALTER COLUMN other SET DEFAULT nextval('t_other_seq');

SELECT setval(pg_get_serial_sequence('t', 'other'), max(other)) FROM t HAVING max(other) >= 1;

-- drop `number` of `t`
ALTER TABLE t DROP COLUMN number;

COMMIT;
