-- Made by schemac: from to to from.
-- irreversible: the values of `a` of `t` are gone: rows get NULL
-- irreversible: the values of `b` of `t` are gone: rows get its default

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- add the column `a` to `t`
ALTER TABLE t ADD COLUMN a TEXT CONSTRAINT "a is text" CHECK (instr(a, char(0)) = 0);

-- add the column `b` to `t`
ALTER TABLE t ADD COLUMN b INTEGER NOT NULL DEFAULT 7 CONSTRAINT "b is integer" CHECK (b BETWEEN -2147483648 AND 2147483647);

COMMIT;

PRAGMA foreign_keys = ON;
