-- Made by schemac: from to to from.
-- irreversible: the rows that `logs` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- create the table `logs`
CREATE TABLE logs (
  id INT NOT NULL,
  line TEXT NOT NULL CONSTRAINT "line is text" CHECK (instr(line, char(0)) = 0),
  CONSTRAINT logs_pkey PRIMARY KEY (id)
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
