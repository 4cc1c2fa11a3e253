-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- add the column `headline` to `users`
ALTER TABLE users ADD COLUMN headline TEXT CONSTRAINT "headline is varchar(80)" CHECK (length(headline) <= 80 AND instr(headline, char(0)) = 0);

COMMIT;

PRAGMA foreign_keys = ON;
