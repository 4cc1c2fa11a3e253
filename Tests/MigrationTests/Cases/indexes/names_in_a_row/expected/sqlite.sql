-- Made by schemac: from from to to.
-- builds-index: the index `i2` is built over all rows of `a`
-- builds-index: the index `i3` is built over all rows of `a`
-- builds-index: the index `i4` is built over all rows of `a`

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `i1` of `a`
DROP INDEX i1;

-- drop the index `i2` of `a`
DROP INDEX i2;

-- drop the index `i3` of `a`
DROP INDEX i3;

-- create the index `i2` on `a`
CREATE INDEX i2 ON a (x);

-- create the index `i3` on `a`
CREATE INDEX i3 ON a (y);

-- create the index `i4` on `a`
CREATE INDEX i4 ON a (z);

COMMIT;

PRAGMA foreign_keys = ON;
