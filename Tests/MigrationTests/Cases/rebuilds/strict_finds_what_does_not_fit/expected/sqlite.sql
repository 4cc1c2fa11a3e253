-- Made by schemac: from from to to.
-- rewrites-table: every row of `people` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: values of `age` of `people` that are no `integer` stop the migration
-- data-may-not-fit: values of `name` of `people` that are no `varchar(5)` stop the migration
-- rewrites-table: every row of `keys` is written anew, and nobody else can write meanwhile
-- data-may-not-fit: rows of `keys` without `code` stop the migration
-- data-may-not-fit: values of `code` of `keys` that are no `text` stop the migration
-- rewrites-table: every row of `texts` is written anew, and nobody else can write meanwhile

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
  SELECT (SELECT count(*) FROM (SELECT age FROM people) WHERE NOT (age BETWEEN -2147483648 AND 2147483647) OR typeof(age) NOT IN ('integer', 'null')), 'rows of people get a age that is no integer';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT name FROM people) WHERE NOT (length(name) <= 5 AND instr(name, char(0)) = 0) OR typeof(name) NOT IN ('text', 'null')), 'rows of people get a name that is no varchar(5)';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT code FROM keys) WHERE code IS NULL), 'rows of keys have no code';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM (SELECT code FROM keys) WHERE NOT (instr(code, char(0)) = 0) OR typeof(code) NOT IN ('text', 'null')), 'rows of keys get a code that is no text';

INSERT INTO schemac_found
  SELECT (SELECT count(*) FROM texts WHERE typeof(body) = 'text' AND trim(body, '0123456789+-.eE' || char(9, 10, 11, 12, 13, 32)) = '' AND body GLOB '*[0-9]*' AND body NOT GLOB '*[0-9.][-+]*'), 'rows of texts have a body that STRING makes another number of';

SELECT number || ' ' || problem FROM schemac_found WHERE number > 0;

CREATE TEMP TABLE schemac_guard (
  number INTEGER,
  problem TEXT,
  CONSTRAINT "rows of people get a age that is no integer" CHECK (problem <> 'rows of people get a age that is no integer' OR number = 0),
  CONSTRAINT "rows of people get a name that is no varchar(5)" CHECK (problem <> 'rows of people get a name that is no varchar(5)' OR number = 0),
  CONSTRAINT "rows of keys have no code" CHECK (problem <> 'rows of keys have no code' OR number = 0),
  CONSTRAINT "rows of keys get a code that is no text" CHECK (problem <> 'rows of keys get a code that is no text' OR number = 0),
  CONSTRAINT "rows of texts have a body that STRING makes another number of" CHECK (problem <> 'rows of texts have a body that STRING makes another number of' OR number = 0)
);

INSERT INTO schemac_guard SELECT number, problem FROM schemac_found;

DROP TABLE temp.schemac_guard;

DROP TABLE temp.schemac_found;

-- rebuild `people`: make it STRICT; keep `age` in another way; keep `name` in another way
CREATE TABLE people_schemac_new (
  id INT NOT NULL,
  age INTEGER NOT NULL CONSTRAINT "age is integer" CHECK (age BETWEEN -2147483648 AND 2147483647),
  name TEXT NOT NULL CONSTRAINT "name is varchar(5)" CHECK (length(name) <= 5 AND instr(name, char(0)) = 0),
  CONSTRAINT people_pkey PRIMARY KEY (id)
) STRICT;

INSERT INTO people_schemac_new (id, age, name)
  SELECT id, age, name
  FROM people;

DROP TABLE people;

ALTER TABLE people_schemac_new RENAME TO people;

-- rebuild `keys`: make it STRICT; keep `code` in another way; another rule of SQLite for `code`
CREATE TABLE keys_schemac_new (
  code TEXT NOT NULL CONSTRAINT "code is text" CHECK (instr(code, char(0)) = 0),
  CONSTRAINT keys_pkey PRIMARY KEY (code)
) STRICT;

INSERT INTO keys_schemac_new (code)
  SELECT code
  FROM keys;

DROP TABLE keys;

ALTER TABLE keys_schemac_new RENAME TO keys;

-- rebuild `texts`: make it a table that is not STRICT; keep `body` in another way
CREATE TABLE texts_schemac_new (
  id INT NOT NULL CONSTRAINT "id is bigint" CHECK (typeof(id) IN ('integer', 'null')),
  body STRING NOT NULL,
  CONSTRAINT texts_pkey PRIMARY KEY (id)
);

INSERT INTO texts_schemac_new (id, body)
  SELECT id, body
  FROM texts;

DROP TABLE texts;

ALTER TABLE texts_schemac_new RENAME TO texts;

COMMIT;

PRAGMA foreign_keys = ON;
