-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- drop the index `one_of_each` of `visits`
DROP INDEX one_of_each;

COMMIT;

PRAGMA foreign_keys = ON;
