-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `users` fail from now on
-- rewrites-table: every row of `Users` is written anew, and nobody else can write meanwhile
-- breaks-clients: clients that name the column `id` of `Users` fail from now on

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

-- move the table `users` out of the way
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO users_schemac_old;

-- rename the table `users` to `Users`
ALTER TABLE users_schemac_old RENAME TO Users;

-- rename `id` of `Users` to `id_schemac_old`, where tables refer to it
ALTER TABLE Users RENAME COLUMN id TO id_schemac_old;

-- rename `id_schemac_old` of `Users` to `Id`, where tables refer to it
ALTER TABLE Users RENAME COLUMN id_schemac_old TO Id;

-- rebuild `Users`: rename `id` to `Id`; rename the primary key `users_pkey` to `Users_pkey`
CREATE TABLE Users_schemac_new (
  Id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT Users_pkey PRIMARY KEY (Id)
) STRICT;

INSERT INTO Users_schemac_new (Id, name)
  SELECT Id, name
  FROM Users;

DROP TABLE Users;

ALTER TABLE Users_schemac_new RENAME TO Users;

CREATE TEMP TABLE schemac_guard (
  found INTEGER CONSTRAINT "the change would break references" CHECK (found = 0)
);

INSERT INTO schemac_guard SELECT (SELECT count(*) FROM sqlite_schema AS checked, pragma_foreign_key_check(checked.name) WHERE checked.type = 'table' AND checked.name IN ('posts')) > found FROM temp.schemac_violations;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_violations;

COMMIT;

PRAGMA foreign_keys = ON;
