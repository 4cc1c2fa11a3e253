-- Made by schemac: from to to from.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `keys` is written anew, and nobody else can write meanwhile
-- rewrites-table: every row of `texts` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `body` of `texts` that are no `text` stop the migration

PRAGMA foreign_keys = OFF;

BEGIN IMMEDIATE;

CREATE TEMP TABLE schemac_unknown AS
  SELECT object.type, object.name, touched.name AS changes
  FROM sqlite_schema AS object, (
    SELECT column1 AS name, column2 AS pattern FROM (VALUES ('people', '*[^a-z0-9_]people[^a-z0-9_]*'), ('keys', '*[^a-z0-9_]keys[^a-z0-9_]*'), ('texts', '*[^a-z0-9_]texts[^a-z0-9_]*'))
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
  SELECT (SELECT count(*) FROM (SELECT body FROM texts) WHERE NOT (instr(body, char(0)) = 0) OR typeof(body) NOT IN ('text', 'null')), 'rows of texts get a body that is no text';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of texts get a body that is no text" CHECK (problem <> 'rows of texts get a body that is no text' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: make it a table that is not STRICT; keep `age` in another way; keep `name` in another way
CREATE TABLE people_schemac_new (
  id INT NOT NULL CONSTRAINT "id is bigint" CHECK (typeof(id) IN ('integer', 'null')),
  age INTEGER NOT NULL,
  name VARCHAR(5) NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);

INSERT INTO people_schemac_new (id, age, name)
  SELECT id, age, name
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

-- rebuild `keys`: make it a table that is not STRICT; keep `code` in another way; another rule of SQLite for `code`
CREATE TABLE keys_schemac_new (
  code CHARACTER(3),
  CONSTRAINT keys_pkey PRIMARY KEY (code)
);

INSERT INTO keys_schemac_new (code)
  SELECT code
  FROM keys;

DROP TABLE keys;

ALTER TABLE keys_schemac_new RENAME TO keys;

-- rebuild `texts`: make it STRICT; keep `body` in another way
CREATE TABLE texts_schemac_new (
  id INT NOT NULL,
  body TEXT NOT NULL CONSTRAINT "body is text" CHECK (instr(body, char(0)) = 0),
  CONSTRAINT texts_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO texts_schemac_new (id, body)
  SELECT id, body
  FROM texts;

DROP TABLE texts;

ALTER TABLE texts_schemac_new RENAME TO texts;

COMMIT;

PRAGMA foreign_keys = ON;
