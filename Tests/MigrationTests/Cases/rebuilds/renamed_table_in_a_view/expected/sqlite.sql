-- Made by schemac: from from to to.
-- breaks-clients: clients that name the table `users` fail from now on
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile

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

-- rename the table `users` to `people`
PRAGMA legacy_alter_table = OFF;

ALTER TABLE users RENAME TO people;

-- rebuild `people`: rename the primary key `users_pkey` to `people_pkey`
CREATE TABLE people_schemac_new (
  id INT NOT NULL,
  name TEXT NOT NULL CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT people_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO people_schemac_new (id, name)
  SELECT id, name
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

COMMIT;

PRAGMA foreign_keys = ON;
