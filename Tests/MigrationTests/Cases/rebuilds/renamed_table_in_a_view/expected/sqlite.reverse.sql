-- Made by schemac: from to to from.
-- breaks-clients: clients that name the table `people` fail from now on
-- rewrites-table: every row of `users` is written anew, and nobody else can write meanwhile

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'))
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

-- rename the table `people` to `users`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE people RENAME TO users;

-- rebuild `users`: rename the primary key `people_pkey` to `users_pkey`
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

COMMIT;

PRAGMA foreign_keys = ON;
