-- Made by schemac: from to to from.

BEGIN;

-- rename the index `i2` to `i1`
ALTER INDEX i2 RENAME TO i1;

-- rename the index `i3` to `i2`
ALTER INDEX i3 RENAME TO i2;

-- rename the index `i4` to `i3`
ALTER INDEX i4 RENAME TO i3;

COMMIT;
