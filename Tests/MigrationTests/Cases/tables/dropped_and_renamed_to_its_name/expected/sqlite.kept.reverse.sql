-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `users` fail from now on
-- rewrites-table: every row of `users_v2` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('users', '*[^a-z0-9_]users[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND (
    object.type IN ('index', 'trigger') AND object.tbl_name = touched.name COLLATE NOCASE
    OR object.type IN ('view', 'trigger') AND ' ' || lower(object.sql) || ' ' GLOB touched.pattern);

SELECT 'the schema does not know the ' || type || ' ' || name || ', which hangs on ' || changes
  FROM temp.schemac_unknown;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the schema does not know objects that hang on tables that change" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT count(*) FROM temp.schemac_unknown;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_unknown;

CREATE TEMP TABLE schemac_violations AS
  SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) AS found;

-- rename the table `users` to `users_v2`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO users_v2;

-- create the table `users`, with its rows from `schemac_backup_c834c5ef_users`
CREATE TABLE users (
  id INTEGER CONSTRAINT users_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT users_name_key UNIQUE (name)
) STRICT;

INSERT INTO users (id, name)
  SELECT "id", "name" FROM schemac_backup_c834c5ef_users;

DELETE FROM sqlite_sequence WHERE name = 'users';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users', seq FROM sqlite_sequence WHERE name = 'schemac_backup_c834c5ef_users';

DELETE FROM sqlite_sequence WHERE name = 'schemac_backup_c834c5ef_users';

-- rebuild `users_v2`: rename the primary key `users_pkey` to `users_v2_pkey`; rename the unique constraint `users_name_key` to `users_v2_name_key`
CREATE TABLE users_v2_schemac_new (
  id INTEGER CONSTRAINT users_v2_pkey PRIMARY KEY AUTOINCREMENT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is varchar(50)" CHECK (length(name) <= 50 AND instr(name, char(0)) = 0),
  CONSTRAINT users_v2_name_key UNIQUE (name)
) STRICT;

INSERT INTO users_v2_schemac_new (id, name)
  SELECT id, name
  FROM users_v2;

DELETE FROM sqlite_sequence WHERE name = 'users_v2_schemac_new';

INSERT INTO sqlite_sequence (name, seq)
  SELECT 'users_v2_schemac_new', seq FROM sqlite_sequence WHERE name = 'users_v2';

DROP TABLE users_v2;

ALTER TABLE users_v2_schemac_new RENAME TO users_v2;

-- drop what was kept in `schemac_backup_c834c5ef_users`
DROP TABLE schemac_backup_c834c5ef_users;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
