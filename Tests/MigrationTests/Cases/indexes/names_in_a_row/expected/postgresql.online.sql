-- Made by schemac: from from to to.

SET lock_timeout = '3s';
SET statement_timeout = '60s';
BEGIN;
-- rename the index `i3` to `i4`
ALTER INDEX i3 RENAME TO i4;
-- rename the index `i2` to `i3`
ALTER INDEX i2 RENAME TO i3;
-- rename the index `i1` to `i2`
ALTER INDEX i1 RENAME TO i2;
COMMIT;
