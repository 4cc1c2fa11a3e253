-- Made by schemac: from to to from.
-- builds-index: the index `i1` is built over all rows of `a`
-- builds-index: the index `i2` is built over all rows of `a`
-- builds-index: the index `i3` is built over all rows of `a`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `i2` of `a`
DROP INDEX i2;

-- drop the index `i3` of `a`
DROP INDEX i3;

-- drop the index `i4` of `a`
DROP INDEX i4;

-- create the index `i1` on `a`
CREATE INDEX i1 ON a (x);

-- create the index `i2` on `a`
CREATE INDEX i2 ON a (y);

-- create the index `i3` on `a`
CREATE INDEX i3 ON a (z);

COMMIT;

PRAGMA foreign_keys = ON;
