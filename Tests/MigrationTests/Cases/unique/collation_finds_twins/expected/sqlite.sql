-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `people` that are the same to `people_code_idx` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'))
  ) AS touched
  WHERE object.sql IS NOT NULL AND object.name NOT IN ('people_code_idx') AND (
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
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT email COLLATE NOCASE AS email FROM people) WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)), 'rows of people share their email, which people_email_key forbids';

INSERT INTO schemac_found
  SELECT (SELECT coalesce(sum(together), 0) FROM (SELECT count(*) AS together FROM (SELECT code FROM people) WHERE code COLLATE RTRIM IS NOT NULL GROUP BY code COLLATE RTRIM HAVING count(*) > 1)), 'rows of people share their code, which people_code_idx forbids';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people share their email, which people_email_key forbids" CHECK (problem <> 'rows of people share their email, which people_email_key forbids' OR number = 0),
  CONSTRAINT "rows of people share their code, which people_code_idx forbids" CHECK (problem <> 'rows of people share their code, which people_code_idx forbids' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: compare `email` otherwise
CREATE TABLE people_schemac_new (
  id INT NOT NULL,
  email TEXT NOT NULL COLLATE NOCASE CONSTRAINT "email is text" CHECK (instr(email COLLATE BINARY, char(0)) = 0),
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_email_key UNIQUE (email)
) STRICT;

INSERT INTO people_schemac_new (id, email, code)
  SELECT id, email, code
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

CREATE UNIQUE INDEX people_code_idx ON people (code COLLATE RTRIM);

COMMIT;

PRAGMA foreign_keys = ON;
