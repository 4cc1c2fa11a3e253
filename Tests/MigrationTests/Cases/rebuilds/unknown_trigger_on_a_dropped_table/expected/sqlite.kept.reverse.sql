-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- create the table `logs`, with its rows from `schemac_backup_cd0752dc_logs`
CREATE TABLE logs (
  id INT NOT NULL,
  line TEXT NOT NULL CONSTRAINT "line is text" CHECK (instr(line, char(0)) = 0),
  CONSTRAINT logs_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO logs (id, line)
  SELECT "id", "line" FROM schemac_backup_cd0752dc_logs;

-- drop what was kept in `schemac_backup_cd0752dc_logs`
DROP TABLE schemac_backup_cd0752dc_logs;

COMMIT;

PRAGMA foreign_keys = ON;
