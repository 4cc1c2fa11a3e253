-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- add the column `age` to `people`
ALTER TABLE people ADD COLUMN age INTEGER CONSTRAINT "age is integer" CHECK (age BETWEEN -2147483648 AND 2147483647);

COMMIT;

PRAGMA foreign_keys = ON;
