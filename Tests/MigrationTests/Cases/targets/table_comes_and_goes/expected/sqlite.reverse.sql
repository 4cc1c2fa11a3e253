-- Made by schemac: from to to from.
-- irreversible: the rows that `here` held are lost: it comes back empty

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

-- create the table `here`
CREATE TABLE here (
  id INTEGER CONSTRAINT here_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  user_id INTEGER NOT NULL,
  CONSTRAINT here_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) STRICT;

COMMIT;

PRAGMA foreign_keys = ON;
