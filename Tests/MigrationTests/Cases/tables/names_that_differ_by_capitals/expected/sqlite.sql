-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `Users` fail from now on
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `Id` of `users` fail from now on

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('Users', '*[^a-z0-9_]users[^a-z0-9_]*'))
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

-- move the table `Users` out of the way
PRAGMA legacy_alter_table = OFF;

ALTER TABLE Users RENAME TO Users_schemac_old;

-- rename the table `Users` to `users`
ALTER TABLE Users_schemac_old RENAME TO users;

-- rename `Id` of `users` to `Id_schemac_old`, where tables refer to it
ALTER TABLE users RENAME COLUMN Id TO Id_schemac_old;

-- rename `Id_schemac_old` of `users` to `id`, where tables refer to it
ALTER TABLE users RENAME COLUMN Id_schemac_old TO id;

-- rebuild `users`: rename `Id` to `id`; rename the primary key `Users_pkey` to `users_pkey`
CREATE TABLE users_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT users_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO users_schemac_new (id, name)
  SELECT id, name
  FROM users;

DROP TABLE users;

ALTER TABLE users_schemac_new RENAME TO users;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
