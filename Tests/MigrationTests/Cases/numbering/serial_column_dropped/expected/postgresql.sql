-- Made by schemac: from from to to.
-- deletes-data: the values of `t.number` are deleted
-- breaks-clients: clients that name the column `t.number` fail from now on

SET lock_timeout = '10s';

BEGIN;

-- in `t`, change how `other` is numbered
CREATE SEQUENCE t_other_seq AS integer OWNED BY t.other;

ALTER TABLE t ALTER COLUMN other SET DEFAULT nextval('t_other_seq');

SELECT setval(pg_get_serial_sequence('t', 'other'), max(other)) FROM t HAVING max(other) >= 1;

-- drop `number` of `t`
ALTER TABLE t DROP COLUMN number;

COMMIT;
