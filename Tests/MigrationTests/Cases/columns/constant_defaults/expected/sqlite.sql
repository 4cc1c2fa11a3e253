-- Made by schemac: from from to to.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- add the column `state` to `posts`
ALTER TABLE posts ADD COLUMN state TEXT NOT NULL DEFAULT 'draft' CONSTRAINT "state is varchar(20)" CHECK (length(state) <= 20 AND instr(state, char(0)) = 0);

-- add the column `score` to `posts`
ALTER TABLE posts ADD COLUMN score REAL DEFAULT -1.5 CONSTRAINT "score is numeric(6,2)" CHECK (score = round(score, 2) AND abs(score) < 1e4);

-- add the column `seen` to `posts`
ALTER TABLE posts ADD COLUMN seen INTEGER NOT NULL DEFAULT FALSE CONSTRAINT "seen is boolean" CHECK (seen IN (0, 1));

COMMIT;

PRAGMA foreign_keys = ON;
