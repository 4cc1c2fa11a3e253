-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `people` that are the same to `people_email_key` stop the migration
-- data-may-not-fit: rows of `people` that are the same to `people_pkey` stop the migration

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

CREATE TEMP TABLE schemac_found (number INTEGER, problem TEXT);

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT id FROM people) WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)), 'rows of people share their id, which people_pkey forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email FROM people) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of people share their email, which people_email_key forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people share their id, which people_pkey forbids" CHECK (problem <> 'rows of people share their id, which people_pkey forbids' OR number = 0),
  CONSTRAINT "rows of people share their email, which people_email_key forbids" CHECK (problem <> 'rows of people share their email, which people_email_key forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: another rule of SQLite for `name`; change the primary key `people_pkey`; change the unique constraint `people_email_key`
CREATE TABLE people_schemac_new (
  id INT NOT NULL,
  email TEXT NOT NULL CONSTRAINT "email is text" CHECK (instr(email, char(0)) = 0),
  name TEXT NOT NULL DEFAULT 'none' CONSTRAINT "name is text" CHECK (instr(name, char(0)) = 0),
  CONSTRAINT people_pkey PRIMARY KEY (id) ON CONFLICT REPLACE,
  CONSTRAINT people_email_key UNIQUE (email) ON CONFLICT FAIL
) STRICT;

INSERT OR ABORT INTO people_schemac_new (id, email, name)
  SELECT id, email, name
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

COMMIT;

PRAGMA foreign_keys = ON;
