-- Made by schemac: from to to from.

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ()) AS found;

-- create the table `here`, with its rows from `schemac_backup_9fbadc9f_here`
CREATE TABLE here (
  id INTEGER CONSTRAINT here_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  CONSTRAINT here_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

INSERT INTO here (id, user_id)
  SELECT "id", "user_id" FROM schemac_backup_9fbadc9f_here;

DELETE FROM sqlite_sequence WHERE name = 'here';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'here', seq FROM sqlite_sequence WHERE name = 'schemac_backup_9fbadc9f_here';

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_9fbadc9f_here';

-- drop what was kept in `schemac_backup_9fbadc9f_here`
DROP TABLE schemac_backup_9fbadc9f_here;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('here')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
